#nullable enable
namespace Microsoft.Rest;

internal static class HandlerChain
{
    /// <summary>Puts the handlers in front of <paramref name="last"/>, each at the end of what it already wraps, and returns the first of
    /// them.</summary>
    public static HttpMessageHandler Join(HttpMessageHandler last, DelegatingHandler[]? handlers)
    {
        for (var i = (handlers?.Length ?? 0) - 1; i >= 0; i--)
        {
            var handler = handlers![i];
            var end = handler;
            while (end.InnerHandler is DelegatingHandler inner && inner != last)
            {
                end = inner;
            }

            // A handler that served an earlier client over the same transport is chained already, and would refuse to be changed.
            if (end.InnerHandler != last)
            {
                end.InnerHandler = last;
            }

            last = handler;
        }

        return last;
    }
}
