namespace Microsoft.Bot.Builder;

public class NormalizeMentionsMiddleware : IMiddleware
{
    public NormalizeMentionsMiddleware()
    {
    }

    public bool RemoveRecipientMention { get; set; }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
