using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>How far a request has got with mluvii.</summary>
internal enum RequestStage
{
    /// <summary>Waits until its lane is free.</summary>
    Queued,

    /// <summary>Sent; mluvii still has time.</summary>
    Sent,

    /// <summary>Given up; its answer may still come and must not answer a newer request.</summary>
    TimedOut,

    /// <summary>Nothing more is expected of mluvii.</summary>
    Done,
}

/// <summary>One request of one conversation, as it lies in the conversation's state.</summary>
/// <remarks>What may look like a date lies in JSON text: a storage may give a bare text back as the date that it looks like.</remarks>
internal sealed class RequestEntry
{
    private MluviiActivity? _answer;
    private string? _response;

    public string Id { get; set; } = string.Empty;

    /// <summary>Name of the request.</summary>
    public string Activity { get; set; } = string.Empty;

    /// <summary>Name of the response: requests that share it wait for each other.</summary>
    public string Lane { get; set; } = string.Empty;

    /// <summary>The request as JSON, until it is sent.</summary>
    public string? Request { get; set; }

    public TimeSpan Timeout { get; set; }

    public RequestStage Stage { get; set; }

    /// <summary>When mluvii must have answered; of a queued one, when its lane is looked at again.</summary>
    public DateTimeOffset? Due { get; set; }

    /// <summary>Whether no dialog waits for the outcome any more.</summary>
    public bool Abandoned { get; set; }

    /// <summary>Whether no dialog ever waited: it is sent all the same when its turn comes.</summary>
    public bool Unattended { get; set; }

    /// <summary>The answer as JSON, when it came before the dialog could take it.</summary>
    public string? Response
    {
        get => _response ??= _answer is null ? null : MluviiJson.Write(_answer);
        set => _response = value;
    }

    /// <summary>The guest's texts since, see <see cref="KeptTexts"/>.</summary>
    public string? Meanwhile { get; set; }

    /// <summary>When it was sent; null while it is in line.</summary>
    public DateTimeOffset? SentAt() => Stage is RequestStage.Queued ? null : Due - Timeout;

    public bool IsSettled() => Stage is RequestStage.TimedOut or RequestStage.Done;

    public bool HoldsLane() => Stage is RequestStage.Sent or RequestStage.TimedOut;

    public MluviiActivity? Answer() => _answer ??= MluviiJson.Read(_response);

    public void Answer(MluviiActivity answer)
    {
        _answer = answer;
        Stage = RequestStage.Done;
    }

    public void Keep(string text) => Meanwhile = KeptTexts.Add(Meanwhile, text);

    public string[] Texts() => KeptTexts.Of(Meanwhile);
}
