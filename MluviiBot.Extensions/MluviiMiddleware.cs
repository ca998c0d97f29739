using System.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Telemetry;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Extensions;

/// <summary>
/// Lets the turns of a conversation run one after another, so that an answer of mluvii never overtakes the turn that asked, and makes the settings of
/// mluvii known to a turn.
/// </summary>
/// <remarks>
/// <c>services.AddMluvii()</c> registers it; the adapter uses it, first: <c>adapter.Use(middleware)</c>. Made without a pipeline, the order is all that
/// it keeps, and within this process only.
/// </remarks>
public sealed class MluviiMiddleware(IOptions<MluviiOptions> options, TurnPipeline? turns = null) : IMiddleware
{
    private readonly MluviiOptions _options = options.Value;
    private readonly ConversationOrder _order = new();

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        turnContext.TurnState.Set(_options);
        return TurnLanes.Of(turnContext.Activity) switch
        {
            null => RunAsync(turnContext, next, cancellationToken),
            var lane when turns is not null => turns.RunAsync(turnContext, lane, () => RunAsync(turnContext, next, cancellationToken), cancellationToken),
            var lane => _order.RunAsync(lane, () => RunAsync(turnContext, next, cancellationToken), cancellationToken),
        };
    }

    private static async Task RunAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var type = turnContext.Activity.Type;
        using var span = MluviiTelemetry.StartTurn(turnContext.Activity);
        var failed = true;
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
            failed = false;
        }
        finally
        {
            MluviiTelemetry.TurnEnded(span, type, failed, Stopwatch.GetElapsedTime(started));
        }
    }
}
