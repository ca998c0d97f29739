using MluviiBot.Extensions.Channels;

namespace MluviiBot.Simulator.Sessions;

/// <summary>A guest who comes.</summary>
public sealed record NewSession
{
    public GuestChannel Channel { get; init; } = GuestChannel.WebChat;

    /// <summary>Two letters; null for the tenant's.</summary>
    public string? Language { get; init; }

    /// <summary>Session parameters that are there from the start, read-only ones too.</summary>
    public IReadOnlyDictionary<string, string?> Parameters { get; init; } = new Dictionary<string, string?>();

    /// <summary>Who the guest is; null for somebody new.</summary>
    public GuestIdentity? Identity { get; init; }
}
