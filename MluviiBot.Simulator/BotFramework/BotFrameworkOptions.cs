using System.Security.Cryptography;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.BotFramework;

/// <summary>How mluvii speaks with bots of Bot Framework.</summary>
public sealed class BotFrameworkOptions
{
    /// <summary>The bots' app id; null: neither side authenticates.</summary>
    public string? AppId { get; set; }

    /// <summary>With which bots get their tokens here.</summary>
    public string? Password { get; set; }

    /// <summary>With which any Direct Line client gets to the bots: followed by a dot and the chatbot's number.</summary>
    public string DirectLineSecret { get; set; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Whether answers come with the channel data as an object rather than as a string of JSON.</summary>
    public bool ChannelDataIsObject { get; set; }

    /// <summary>How the names in answers are written.</summary>
    public MluviiCasing Casing { get; set; } = MluviiCasing.PascalCase;
}
