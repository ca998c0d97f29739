#nullable enable
using Microsoft.IdentityModel.Protocols;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fetches OpenID documents: over https, or http from this machine; anybody on the way could otherwise hand us their own keys.</summary>
internal sealed class MetadataDocuments(Func<HttpClient> httpClient) : IDocumentRetriever
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <exception cref="ArgumentException">The address is neither https nor on this machine.</exception>
    /// <exception cref="IOException">There is no answer, or not a good one.</exception>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        var uri = Check(address, nameof(address));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Timeout);
        try
        {
            using var response = await httpClient().GetAsync(uri, limit.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? await response.Content.ReadAsStringAsync(limit.Token).ConfigureAwait(false)
                : throw new IOException($"{uri} answered {(int)response.StatusCode}.");
        }
        catch (HttpRequestException exception)
        {
            throw new IOException($"{uri} cannot be reached: {exception.Message}", exception);
        }
        catch (OperationCanceledException exception) when (!cancel.IsCancellationRequested)
        {
            throw new IOException($"{uri} did not answer within {Timeout.TotalSeconds:0} s.", exception);
        }
    }

    public static Uri Check(string address, string name) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && LoginEndpoint.IsSafe(uri)
            ? uri
            : throw new ArgumentException($"{name} must be an https address, or http on this machine (localhost): '{address}'.", name);
}
