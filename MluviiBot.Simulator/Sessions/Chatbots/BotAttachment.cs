using System.Text.Json;

namespace MluviiBot.Simulator.Sessions.Chatbots;

/// <summary>A card or a file that a bot sent.</summary>
/// <param name="ContentType">For example <c>application/vnd.microsoft.card.hero</c>.</param>
/// <param name="Content">A card's JSON; null for a file.</param>
/// <param name="ContentUrl">Where a file is.</param>
/// <param name="Name">Name of a file.</param>
public sealed record BotAttachment(string ContentType, JsonElement? Content = null, string? ContentUrl = null, string? Name = null);
