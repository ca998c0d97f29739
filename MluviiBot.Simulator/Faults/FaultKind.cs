using System.Text.Json;

namespace MluviiBot.Simulator.Faults;

/// <summary>What goes wrong with an activity between mluvii and a bot.</summary>
public enum FaultKind
{
    /// <summary>It arrives later.</summary>
    Delay,

    /// <summary>It is lost, and the sender believes that it arrived.</summary>
    Drop,

    /// <summary>It arrives twice, with the same id and in the same bytes.</summary>
    Repeat,

    /// <summary>The next one of the session overtakes it.</summary>
    Reorder,

    /// <summary>It does not arrive; the sender is answered 429.</summary>
    TooManyRequests,

    /// <summary>It does not arrive; the sender is answered 500.</summary>
    ServerError,

    /// <summary>It arrives, but the sender never gets an answer.</summary>
    NoAnswer,

    /// <summary>It does not arrive: the connection breaks.</summary>
    BrokenConnection,

    /// <summary>Before it arrives the signing keys change, and no token from before is good any more.</summary>
    KeyRotation,
}

/// <summary>Faults by name.</summary>
internal static class FaultKinds
{
    /// <summary>The names of all of them, as the HTTP API takes them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<FaultKind>().Select(Name)];

    public static string Name(this FaultKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
