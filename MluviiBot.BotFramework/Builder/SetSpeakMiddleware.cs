namespace Microsoft.Bot.Builder;

public class SetSpeakMiddleware : IMiddleware
{
    public SetSpeakMiddleware(string voiceName, bool fallbackToTextForSpeak)
    {
        throw new NotImplementedException();
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
