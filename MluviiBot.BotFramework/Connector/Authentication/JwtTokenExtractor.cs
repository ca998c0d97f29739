using System.Security.Claims;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

public class JwtTokenExtractor
{
    public JwtTokenExtractor(HttpClient httpClient, TokenValidationParameters tokenValidationParameters, string metadataUrl, HashSet<string> allowedSigningAlgorithms)
    {
        throw new NotImplementedException();
    }

    public JwtTokenExtractor(HttpClient httpClient, TokenValidationParameters tokenValidationParameters, string metadataUrl, HashSet<string> allowedSigningAlgorithms, ConfigurationManager<IDictionary<string, HashSet<string>>> customEndorsementsConfig)
    {
        throw new NotImplementedException();
    }

    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId) => throw new NotImplementedException();

    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId, string[] requiredEndorsements) => throw new NotImplementedException();

    public Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId) => throw new NotImplementedException();

    public Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId, string[] requiredEndorsements) => throw new NotImplementedException();
}
