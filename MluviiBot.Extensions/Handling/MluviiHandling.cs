using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Handling;

/// <summary>One delegate for one kind of activity; made by <see cref="ConversationRegistration.AddMluviiHandler{TActivity, THandler}"/>.</summary>
public sealed class MluviiHandling
{
    private MluviiHandling(Type kind, Func<ITurnContext, MluviiActivity, CancellationToken, Task> handle)
    {
        Kind = kind;
        Handle = handle;
    }

    /// <summary>The record of the activity.</summary>
    public Type Kind { get; }

    internal Func<ITurnContext, MluviiActivity, CancellationToken, Task> Handle { get; }

    internal static MluviiHandling By<TActivity>(Func<ITurnContext, TActivity, CancellationToken, Task> handle)
        where TActivity : MluviiActivity =>
        new(typeof(TActivity), (turnContext, activity, cancellationToken) => handle(turnContext, (TActivity)activity, cancellationToken));

    internal static MluviiHandling ByService<TActivity, THandler>(IServiceScopeFactory scopes)
        where TActivity : MluviiActivity
        where THandler : class, IMluviiHandler<TActivity> =>
        By<TActivity>(async (turnContext, activity, cancellationToken) =>
        {
            var scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                var handler = scope.ServiceProvider.GetRequiredService<THandler>();
                await handler.HandleAsync(turnContext, activity, cancellationToken).ConfigureAwait(false);
            }
        });
}
