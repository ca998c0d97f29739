namespace MluviiBot.Extensions.Activities;

/// <summary>A command that mluvii answers with <typeparamref name="TResponse"/>.</summary>
/// <remarks>
/// The answer is a turn of its own, seconds or minutes later, perhaps on another machine. Nothing on the wire says which request it
/// answers: keep one outstanding request per conversation and response type.
/// </remarks>
/// <typeparam name="TResponse">The record of the answer.</typeparam>
public interface IMluviiRequest<TResponse>
    where TResponse : MluviiActivity
{
}
