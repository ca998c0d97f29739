namespace Microsoft.Bot.Builder;

public class AutoSaveStateMiddleware : IMiddleware
{
    public AutoSaveStateMiddleware(BotStateSet botStateSet)
    {
        BotStateSet = botStateSet;
    }

    public AutoSaveStateMiddleware(params BotState[] botStates)
    {
        throw new NotImplementedException();
    }

    public BotStateSet BotStateSet { get; set; }

    public AutoSaveStateMiddleware Add(BotState botState) => throw new NotImplementedException();

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
