using MluviiBot.Extensions.Channels;

namespace MluviiBot.Simulator.World;

/// <summary>The three kinds of mluvii's forms; each belongs to one channel.</summary>
public enum HeroCardKind
{
    WebChat,

    Apple,

    /// <summary>A template message.</summary>
    WhatsApp,
}

/// <summary>Says where hero cards of a kind can be shown.</summary>
public static class HeroCardKinds
{
    /// <summary>Whether guests on the channel can get cards of the kind.</summary>
    public static bool IsFor(this HeroCardKind kind, GuestChannel channel) => channel == new GuestChannel(kind.ToString());
}
