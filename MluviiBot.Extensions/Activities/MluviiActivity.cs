using System.Text.Json.Serialization;
using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>One command, answer or event between a bot and mluvii; each kind is a record named as on the wire.</summary>
/// <remarks>
/// The properties here are the common ones. mluvii fills them in what it sends, more of them on the API than through Bot Framework.
/// Read and write with <see cref="MluviiJson"/>; all kinds are in <see cref="MluviiActivities"/>.
/// </remarks>
[JsonConverter(typeof(MluviiActivityConverter))]
public abstract record MluviiActivity : MluviiObject
{
    /// <summary>Name of the activity; the first member on the wire.</summary>
    public abstract string Activity { get; }

    /// <summary>
    /// mluvii's number of the conversation. Mandatory in what an API chatbot sends; through Bot Framework it may be left out,
    /// as the conversation is known. Missing in <see cref="Ping"/>.
    /// </summary>
    /// <remarks>Also read from <c>sesionId</c> and <c>sessinId</c>, as mluvii's page spells it in places.</remarks>
    public long? SessionId { get; init; }

    /// <summary>The guest's language, two letters (<c>cs</c>, <c>en</c>). Set by mluvii only; may be missing.</summary>
    public string? Language { get; init; }

    /// <summary>Where the conversation came from. Set by mluvii only; may be missing.</summary>
    public SessionSource? Source { get; init; }

    /// <summary>When it happened, as the sender wrote it; often without an offset. May be missing.</summary>
    public MluviiTime? Timestamp { get; init; }

    private protected override string Describe() => SessionId is { } session ? $"{Activity} (session {session})" : Activity;
}
