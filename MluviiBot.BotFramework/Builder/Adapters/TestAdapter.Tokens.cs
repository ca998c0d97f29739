using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    private readonly TestUserTokens _tokens = new();

    /// <summary>Prepares the answer to a token exchange.</summary>
    /// <param name="exchangableItem">The token or the address that the bot will offer.</param>
    public void AddExchangeableToken(string connectionName, string channelId, string userId, string exchangableItem, string token)
        => _tokens.AddExchange(connectionName, channelId, userId, exchangableItem, token);

    /// <summary>Signs a user in.</summary>
    /// <param name="magicCode">Given, the token is there only after the user has typed this code.</param>
    public void AddUserToken(string connectionName, string channelId, string userId, string token, string magicCode = null)
        => _tokens.Add(connectionName, channelId, userId, token, magicCode);

    /// <summary>Lets the exchange of that item fail.</summary>
    public void ThrowOnExchangeRequest(string connectionName, string channelId, string userId, string exchangableItem)
        => _tokens.AddExchange(connectionName, channelId, userId, exchangableItem, null);

    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default)
        => ExchangeTokenAsync(turnContext, null, connectionName, userId, exchangeRequest, cancellationToken);

    /// <summary>The prepared token; null when nothing was prepared for what is offered.</summary>
    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(exchangeRequest);
        var offered = string.IsNullOrEmpty(exchangeRequest.Token) ? exchangeRequest.Uri : exchangeRequest.Token;
        return Task.FromResult(_tokens.Exchange(connectionName, turnContext.Activity.ChannelId, userId, offered));
    }

    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default)
        => GetAadTokensAsync(context, null, connectionName, resourceUrls, userId, cancellationToken);

    /// <summary>Always empty: a test has no directory.</summary>
    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default)
        => Task.FromResult(new Dictionary<string, TokenResponse>());

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken)
        => GetOauthSignInLinkAsync(turnContext, null, connectionName, cancellationToken);

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default)
        => GetOauthSignInLinkAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, CancellationToken cancellationToken)
        => GetOauthSignInLinkAsync(turnContext, oAuthAppCredentials, connectionName, turnContext?.Activity?.From?.Id, null, cancellationToken);

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        return Task.FromResult($"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}");
    }

    public Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default)
        => GetSignInResourceAsync(turnContext, connectionName, turnContext?.Activity?.From?.Id, null, cancellationToken);

    public Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default)
        => GetSignInResourceAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    public virtual Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        return Task.FromResult(new SignInResource
        {
            SignInLink = $"https://fake.com/oauthsignin/{connectionName}/{turnContext.Activity.ChannelId}/{userId}",
            TokenExchangeResource = new TokenExchangeResource
            {
                Id = Guid.NewGuid().ToString(),
                Uri = $"api://{connectionName}/resource",
            },
        });
    }

    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, string userId, string includeFilter = null, CancellationToken cancellationToken = default)
        => GetTokenStatusAsync(context, null, userId, includeFilter, cancellationToken);

    /// <param name="includeFilter">Connection names, separated by commas; null asks about all.</param>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string userId, string includeFilter = null, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(context);
        return Task.FromResult(_tokens.Status(context.Activity.ChannelId, userId, includeFilter?.Split(',')));
    }

    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken)
        => GetUserTokenAsync(turnContext, null, connectionName, magicCode, cancellationToken);

    /// <summary>The sender's token; null when not signed in.</summary>
    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string magicCode, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        var activity = turnContext.Activity;
        return Task.FromResult(_tokens.Get(connectionName, activity.ChannelId, activity.From.Id, magicCode));
    }

    public virtual Task SignOutUserAsync(ITurnContext turnContext, string connectionName = null, string userId = null, CancellationToken cancellationToken = default)
        => SignOutUserAsync(turnContext, null, connectionName, userId, cancellationToken);

    /// <param name="connectionName">Null signs out of all connections.</param>
    /// <param name="userId">Null is the sender.</param>
    public virtual Task SignOutUserAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName = null, string userId = null, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        var activity = turnContext.Activity;
        _tokens.Remove(connectionName, activity.ChannelId, userId ?? activity.From.Id);
        return Task.CompletedTask;
    }
}
