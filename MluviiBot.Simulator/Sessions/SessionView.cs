using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Sessions;

/// <summary>A session at one moment.</summary>
public sealed record SessionView
{
    public required long Id { get; init; }

    /// <summary>Goes up with every change: of two views the one with the higher number is the later.</summary>
    public long Version { get; init; }

    public required SessionPhase Phase { get; init; }

    /// <summary>Name of the guest's channel.</summary>
    public required string Channel { get; init; }

    /// <summary>mluvii's <c>source</c>.</summary>
    public required string Source { get; init; }

    public required string Language { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The bot that has it, or had it last.</summary>
    public int? ChatbotId { get; init; }

    /// <summary>The group whose queue or operator has it.</summary>
    public int? GroupId { get; init; }

    /// <summary>The operator who has it or is offered it.</summary>
    public int? OperatorId { get; init; }

    public required GuestIdentity Identity { get; init; }

    public required IReadOnlyDictionary<string, CallParameter> Parameters { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The contact that the guest was recognised as.</summary>
    public long? CrmIdentityId { get; init; }

    /// <summary>Whether the guest can write; not while his input is switched off or he has to choose.</summary>
    public bool CanWrite { get; init; }

    /// <summary>Whether the paper clip works.</summary>
    public bool CanUpload { get; init; }

    /// <summary>Whether a window asks him for a file.</summary>
    public bool IsAskedForFile { get; init; }

    /// <summary>Whether he is asked where he is.</summary>
    public bool IsAskedForLocation { get; init; }

    /// <summary>Whether the bot seems to be writing.</summary>
    public bool IsBotTyping { get; init; }

    /// <summary>Buttons below the bot's last message; empty when he has answered.</summary>
    public IReadOnlyList<CardButton> SuggestedActions { get; init; } = [];

    /// <summary>Numbers of the transcript's entries whose form waits for him.</summary>
    public IReadOnlyList<long> OpenForms { get; init; } = [];

    /// <summary>What was said; empty in events.</summary>
    public IReadOnlyList<TranscriptEntry> Transcript { get; init; } = [];
}
