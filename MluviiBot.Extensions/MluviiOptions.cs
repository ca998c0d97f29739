using System.ComponentModel.DataAnnotations;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Extensions;

/// <summary>Settings of mluvii, section <c>Mluvii</c>.</summary>
public sealed class MluviiOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Mluvii";

    /// <summary>How names are written in <c>Activity.ChannelData</c>; <see cref="MluviiCasing.PascalCase"/>, as in mluvii's own samples, by default.</summary>
    [EnumDataType(typeof(MluviiCasing), ErrorMessage = $"{Section}:{nameof(ChannelDataCasing)} must be PascalCase or CamelCase.")]
    public MluviiCasing ChannelDataCasing { get; set; } = MluviiCasing.PascalCase;

    /// <summary>
    /// Lets a bot start that has <c>UserState</c>; false by default. Every guest of mluvii is the user <c>mluvii_guest</c>: what is kept there for one
    /// guest is seen by all others.
    /// </summary>
    public bool AllowUserStateSharedByAllGuests { get; set; }

    /// <summary>
    /// How long messages of the guest go unanswered after a hand-over, 1 minute by default: they were on their way already. One that comes
    /// later means that mluvii gave the conversation back.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00", ErrorMessage = $"{Section}:{nameof(SilenceAfterHandOff)} must lie between 00:00:00 and 01:00:00.")]
    public TimeSpan SilenceAfterHandOff { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// A conversation that mluvii starts again sooner than this after <c>HandOff</c>, 10 seconds by default, twice in a row for the same reason, was
    /// with nobody in between: routing chose the bot again. Once it may have been an operator who gave the guest back at once.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00", ErrorMessage = $"{Section}:{nameof(RoutingLoopWindow)} must lie between 00:00:00 and 00:10:00.")]
    public TimeSpan RoutingLoopWindow { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>What becomes of what the guest's channel cannot do; <see cref="UnsupportedPolicy.Degrade"/> by default.</summary>
    [EnumDataType(typeof(UnsupportedPolicy), ErrorMessage = $"{Section}:{nameof(WhenUnsupported)} must be Degrade, Throw or SendAnyway.")]
    public UnsupportedPolicy WhenUnsupported { get; set; } = UnsupportedPolicy.Degrade;

    /// <summary>The channel of a guest while mluvii has not told it: <c>WebChat</c> by default, or another of <see cref="GuestChannel.Known"/>.</summary>
    public string AssumedChannel { get; set; } = "WebChat";

    /// <summary>What channels can do where it differs from mluvii's tables, by the channel's name: <c>Mluvii:Channels:WhatsApp:Buttons</c>.</summary>
    public IDictionary<string, GuestChannelOptions> Channels { get; } = new Dictionary<string, GuestChannelOptions>(StringComparer.OrdinalIgnoreCase);
}
