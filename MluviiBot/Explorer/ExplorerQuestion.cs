using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Explorer;

/// <summary>Asks mluvii and tells how it ended, whichever record answers.</summary>
internal abstract class ExplorerQuestion
{
    /// <summary>The record that answers.</summary>
    public abstract Type Response { get; }

    /// <summary>How the record is asked; null when mluvii does not answer it.</summary>
    public static ExplorerQuestion? Of(Type record) =>
        Array.Find(record.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IMluviiRequest<>)) is { } request
            ? (ExplorerQuestion)Activator.CreateInstance(typeof(ExplorerQuestion<>).MakeGenericType(request.GetGenericArguments()))!
            : null;

    public abstract Task<DialogTurnResult> AskAsync(DialogContext step, MluviiActivity request, CancellationToken cancellationToken);

    public abstract string Tell(string name, object answer);
}

/// <inheritdoc/>
internal sealed class ExplorerQuestion<TResponse> : ExplorerQuestion
    where TResponse : MluviiActivity
{
    public override Type Response => typeof(TResponse);

    public override Task<DialogTurnResult> AskAsync(DialogContext step, MluviiActivity request, CancellationToken cancellationToken) =>
        step.AskMluviiAsync((IMluviiRequest<TResponse>)request, cancellationToken);

    public override string Tell(string name, object answer) => (MluviiAnswer<TResponse>)answer switch
    {
        MluviiAnswer<TResponse>.Answered { Response: var response } => ExplorerTexts.Answered(response),
        MluviiAnswer<TResponse>.Refused { Error: var error } => ExplorerTexts.Refused(name, error),
        MluviiAnswer<TResponse>.Unsupported { Channel: var channel } => ExplorerTexts.Unsupported(name, channel),
        _ => ExplorerTexts.TimedOut(name),
    };
}
