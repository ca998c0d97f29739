namespace Microsoft.Bot.Schema;

/// <summary>Answer to a search.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
    public SearchInvokeResponse()
    {
    }
}
