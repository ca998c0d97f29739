namespace Microsoft.Bot.Schema;

/// <summary>Token that came along with an Adaptive Card action.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
    public AdaptiveCardAuthentication()
    {
    }
}
