using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>How a request to mluvii ended.</summary>
/// <typeparam name="TResponse">What mluvii answers the request with.</typeparam>
public abstract record MluviiAnswer<TResponse>
    where TResponse : MluviiActivity
{
    private MluviiAnswer()
    {
    }

    /// <summary>mluvii answered in time.</summary>
    /// <param name="Response">The answer as it came.</param>
    public sealed record Answered(TResponse Response) : MluviiAnswer<TResponse>;

    /// <summary>No answer came in time; one that comes later is not taken for the answer to a newer request.</summary>
    public sealed record TimedOut : MluviiAnswer<TResponse>;
}
