using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public class TestAdapter : BotAdapter, IExtendedUserTokenProvider
{
    public TestAdapter(string channelId, bool sendTraceActivity = false)
    {
        throw new NotImplementedException();
    }

    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        throw new NotImplementedException();
    }

    public Queue<Activity> ActiveQueue { get; }

    public ConversationReference Conversation { get; set; }

    public bool EnableTrace { get; set; }

    public string Locale { get; set; }

    public void AddExchangeableToken(string connectionName, string channelId, string userId, string exchangableItem, string token) => throw new NotImplementedException();

    public void AddUserToken(string connectionName, string channelId, string userId, string token, string magicCode = null) => throw new NotImplementedException();

    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => throw new NotImplementedException();

    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken) => throw new NotImplementedException();

    protected virtual TurnContext CreateTurnContext(Activity activity) => throw new NotImplementedException();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public IActivity GetNextReply() => throw new NotImplementedException();

    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, CancellationToken cancellationToken) => throw new NotImplementedException();

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken) => throw new NotImplementedException();

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string userId, string includeFilter = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, string userId, string includeFilter = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string magicCode, CancellationToken cancellationToken) => throw new NotImplementedException();

    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Activity MakeActivity(string text = null) => throw new NotImplementedException();

    public Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public override Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) => throw new NotImplementedException();

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) => throw new NotImplementedException();

    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) => throw new NotImplementedException();

    public virtual Task SignOutUserAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName = null, string userId = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual Task SignOutUserAsync(ITurnContext turnContext, string connectionName = null, string userId = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public void ThrowOnExchangeRequest(string connectionName, string channelId, string userId, string exchangableItem) => throw new NotImplementedException();

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotImplementedException();

    public TestAdapter Use(IMiddleware middleware) => throw new NotImplementedException();
}
