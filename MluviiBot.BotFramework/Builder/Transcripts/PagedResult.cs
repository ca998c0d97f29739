namespace Microsoft.Bot.Builder;

public class PagedResult<T>
{
    public PagedResult()
    {
    }

    public string ContinuationToken { get; set; }

    public T[] Items { get; set; }
}
