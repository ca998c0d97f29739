#nullable enable

namespace Microsoft.Bot.Builder;

/// <summary>Cuts pages out of a sorted list; a page's token is the id of its last item.</summary>
internal static class TranscriptPage
{
    private const int Size = 20;

    /// <remarks>A full page has a token even if it is the last: the one after it is empty.</remarks>
    /// <param name="token">Of the page before; null asks for the first.</param>
    public static PagedResult<T> Of<T>(IEnumerable<T> items, Func<T, string> id, string? token)
    {
        var rest = string.IsNullOrEmpty(token) ? items : items.SkipWhile(item => id(item) != token).Skip(1);
        var page = rest.Take(Size).ToArray();
        return new PagedResult<T> { Items = page, ContinuationToken = page.Length == Size ? id(page[^1]) : null };
    }
}
