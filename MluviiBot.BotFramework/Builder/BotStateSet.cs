namespace Microsoft.Bot.Builder;

public class BotStateSet
{
    public BotStateSet(params BotState[] botStates)
    {
        BotStates.AddRange(botStates);
    }

    public List<BotState> BotStates { get; set; }

    public BotStateSet Add(BotState botState) => throw new NotImplementedException();

    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
