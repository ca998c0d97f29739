using System.Diagnostics;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Logs what a turn receives, sends, updates and deletes. Copies are logged in order when the turn ends, also when it fails; a
/// logger that fails does not fail the turn.
/// </summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        var transcript = new TurnTranscript();
        transcript.Received(turnContext.Activity);
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            var responses = await send().ConfigureAwait(false);
            transcript.Sent(activities);
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, update) =>
        {
            var response = await update().ConfigureAwait(false);
            transcript.Updated(activity);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, delete) =>
        {
            await delete().ConfigureAwait(false);
            transcript.Deleted(reference);
        });

        try
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await LogAsync(transcript).ConfigureAwait(false);
        }
    }

    private async Task LogAsync(TurnTranscript transcript)
    {
        while (transcript.TryTake(out var activity))
        {
            try
            {
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // A transcript with a gap is better than a guest without an answer.
            catch (Exception error)
#pragma warning restore CA1031
            {
                Trace.TraceError($"Activity {activity.Id} is missing in the transcript of conversation {activity.Conversation?.Id}: {error.GetType()}");
            }
        }
    }
}
