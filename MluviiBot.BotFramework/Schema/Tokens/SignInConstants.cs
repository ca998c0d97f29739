namespace Microsoft.Bot.Schema;

/// <summary>Names of the events and invokes of signing in.</summary>
public static class SignInConstants
{
    public const string SharePointTokenExchange = "cardExtension/token";

    /// <summary>Invoke that brings a token to be exchanged, see <see cref="TokenExchangeInvokeRequest"/>.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>Event that brings the token.</summary>
    public const string TokenResponseEventName = "tokens/response";

    /// <summary>Invoke that brings the code which the user was shown.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";
}
