using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>How a request to mluvii ended: the result of the step after the one that asked.</summary>
/// <typeparam name="TResponse">What mluvii answers the request with.</typeparam>
public abstract record MluviiAnswer<TResponse>
    where TResponse : MluviiActivity
{
    private MluviiAnswer()
    {
    }

    /// <summary>
    /// What the guest wrote while the bot waited, oldest first; empty when he was silent or when
    /// <see cref="MluviiRequestOptions.KeepTexts"/> is off.
    /// </summary>
    public MluviiList<string> Meanwhile { get; init; } = MluviiList.Create<string>([]);

    /// <summary>mluvii answered in time.</summary>
    /// <param name="Response">The answer as it came.</param>
    public sealed record Answered(TResponse Response) : MluviiAnswer<TResponse>;

    /// <summary>mluvii answered that it did not do it.</summary>
    /// <param name="Error">Its reason, for developers rather than guests; null when it gave none.</param>
    public sealed record Refused(string? Error) : MluviiAnswer<TResponse>;

    /// <summary>No answer came in time; one that comes later is not taken for the answer to a newer request.</summary>
    public sealed record TimedOut : MluviiAnswer<TResponse>;

    /// <summary>Nothing was asked: the guest's channel cannot do it.</summary>
    /// <param name="Channel">Name of the guest's channel.</param>
    public sealed record Unsupported(string Channel) : MluviiAnswer<TResponse>;
}
