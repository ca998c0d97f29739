namespace MluviiBot.Hosting.Callers;

/// <summary>
/// A page that somebody has open can make his browser post to any address, a developer's bot on localhost among them. Where tokens are checked it gets no
/// further; where they are not, it would speak as a guest and choose the address that the bot answers at.
/// </summary>
internal static class BrowserPages
{
    /// <summary>Whether a page of another machine posted this. Channels and test clients name no origin, or this machine's.</summary>
    public static bool IsFromElsewhere(HttpRequest request) =>
        request.Headers.Origin.ToString() is { Length: > 0 } origin && !(Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.IsLoopback);
}
