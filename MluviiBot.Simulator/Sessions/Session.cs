using System.Collections.Immutable;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Sessions;

/// <summary>A guest's conversation as it stands. Touched under the lock of <see cref="ContactCentre"/> only.</summary>
internal sealed class Session(SimulationLimits limits)
{
    private readonly Queue<TranscriptEntry> _transcript = new();
    private long _lastEntry;
    private long _characters;

    public required long Id { get; init; }

    public required GuestChannel Channel { get; init; }

    public required SessionSource Source { get; init; }

    public required string Language { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required GuestIdentity Identity { get; init; }

    public required Outbox Outbox { get; init; }

    /// <summary>How often it has changed.</summary>
    public long Version { get; set; }

    public SessionPhase Phase { get; set; }

    public int? ChatbotId { get; set; }

    public int? GroupId { get; set; }

    public int? OperatorId { get; set; }

    public long? CrmIdentityId { get; set; }

    /// <summary>Immutable, as every event of the session has them.</summary>
    public ImmutableSortedDictionary<string, CallParameter> Parameters { get; set; } = ImmutableSortedDictionary.Create<string, CallParameter>(StringComparer.Ordinal);

    public SortedSet<string> Tags { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether DisableGuestInput was the bot's last word on it.</summary>
    public bool IsInputDisabled { get; set; }

    /// <summary>Whether the bot's last activity had <c>inputHint: ignoringInput</c>.</summary>
    public bool IsInputIgnored { get; set; }

    public bool CanUpload { get; set; }

    public bool IsAskedForFile { get; set; }

    public bool IsAskedForLocation { get; set; }

    public bool IsBotTyping { get; set; }

    /// <summary>Buttons below the bot's last message; empty when the guest has answered.</summary>
    public IReadOnlyList<CardButton> SuggestedActions { get; set; } = [];

    /// <summary>Forms that wait for the guest, by the number of their entry.</summary>
    public SortedDictionary<long, ShownForm> OpenForms { get; } = [];

    public IReadOnlyCollection<TranscriptEntry> Transcript => _transcript;

    public IReadOnlyDictionary<string, string?> ParameterValues => Parameters.ToDictionary(parameter => parameter.Key, parameter => parameter.Value.Value);

    public bool CanWrite => Phase is SessionPhase.WithBot
        ? !IsInputDisabled && !IsInputIgnored && (SuggestedActions.Count == 0 || Channel != GuestChannel.WebChat)
        : Phase is not (SessionPhase.AtOfflineForm or SessionPhase.Ended);

    public TranscriptEntry Add(TranscriptEntry entry, DateTimeOffset time)
    {
        var numbered = entry with { Id = ++_lastEntry, Time = time };
        _transcript.Enqueue(numbered);
        _characters += numbered.Length;
        while (_transcript.Count > limits.TranscriptEntries || (_characters > limits.TranscriptCharacters && _transcript.Count > 1))
        {
            var oldest = _transcript.Dequeue();
            _characters -= oldest.Length;
            OpenForms.Remove(oldest.Id);
        }

        return numbered;
    }

    /// <summary>What the bot did to the guest's window does not outlive its part.</summary>
    public void ForgetBotsWindow()
    {
        IsInputDisabled = IsInputIgnored = IsAskedForFile = IsAskedForLocation = IsBotTyping = false;
        SuggestedActions = [];
    }

    public SessionView View(bool withTranscript = false) => new()
    {
        Id = Id,
        Version = Version,
        Phase = Phase,
        Channel = Channel.Word,
        Source = Source.Word,
        Language = Language,
        StartedAt = StartedAt,
        ChatbotId = ChatbotId,
        GroupId = GroupId,
        OperatorId = OperatorId,
        Identity = Identity,
        Parameters = Parameters,
        Tags = [.. Tags],
        CrmIdentityId = CrmIdentityId,
        CanWrite = CanWrite,
        CanUpload = CanUpload,
        IsAskedForFile = IsAskedForFile,
        IsAskedForLocation = IsAskedForLocation,
        IsBotTyping = IsBotTyping,
        SuggestedActions = SuggestedActions,
        OpenForms = [.. OpenForms.Keys],
        Transcript = withTranscript ? [.. _transcript] : [],
    };
}
