namespace Microsoft.Bot.Builder;

public class TranscriptLoggerMiddleware : IMiddleware
{
    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        throw new NotImplementedException();
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken) => throw new NotImplementedException();
}
