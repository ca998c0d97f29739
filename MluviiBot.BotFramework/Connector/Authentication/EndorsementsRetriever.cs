using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads which channels each of an issuer's signing keys is endorsed for, by key id.</summary>
public sealed class EndorsementsRetriever : IConfigurationRetriever<IDictionary<string, HashSet<string>>>, IDocumentRetriever
{
    /// <summary>Member of the OpenID metadata that holds the address of the keys.</summary>
    public const string JsonWebKeySetUri = "jwks_uri";

    private readonly MetadataDocuments _documents;

    public EndorsementsRetriever(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        _documents = new MetadataDocuments(() => httpClient);
    }

    /// <param name="address">The OpenID metadata.</param>
    /// <param name="retriever">Fetches the documents.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Endorsements by key id; keys that have none are left out.</returns>
    /// <exception cref="IOException">A document cannot be fetched, or is not what it should be.</exception>
    public async Task<IDictionary<string, HashSet<string>>> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(retriever);
        try
        {
            using var metadata = JsonDocument.Parse(await retriever.GetDocumentAsync(address, cancellationToken).ConfigureAwait(false));
            if (!metadata.RootElement.TryGetProperty(JsonWebKeySetUri, out var keys) || keys.GetString() is not { Length: > 0 } keysAddress)
            {
                throw new IOException($"The OpenID metadata at {address} has no {JsonWebKeySetUri}.");
            }

            return SigningKeys.Endorsements(new JsonWebKeySet(await retriever.GetDocumentAsync(keysAddress, cancellationToken).ConfigureAwait(false)));
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new IOException($"The OpenID metadata at {address} cannot be read: {exception.Message}", exception);
        }
    }

    /// <exception cref="ArgumentException">The address is neither https nor http on this machine.</exception>
    /// <exception cref="IOException">There is no answer, or not a good one.</exception>
    public Task<string> GetDocumentAsync(string address, CancellationToken cancellationToken) => _documents.GetDocumentAsync(address, cancellationToken);
}
