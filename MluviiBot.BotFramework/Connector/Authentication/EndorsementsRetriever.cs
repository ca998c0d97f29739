using Microsoft.IdentityModel.Protocols;

namespace Microsoft.Bot.Connector.Authentication;

public sealed class EndorsementsRetriever : IConfigurationRetriever<IDictionary<string, HashSet<string>>>, IDocumentRetriever
{
    public const string JsonWebKeySetUri = "jwks_uri";

    public EndorsementsRetriever(HttpClient httpClient)
    {
        throw new NotImplementedException();
    }

    public Task<IDictionary<string, HashSet<string>>> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<string> GetDocumentAsync(string address, CancellationToken cancellationToken) => throw new NotImplementedException();
}
