using System.Net.Http.Headers;
using System.Text;

namespace Microsoft.Rest;

/// <summary>HTTP Basic authentication, UTF-8.</summary>
public class BasicAuthenticationCredentials : ServiceClientCredentials
{
    public BasicAuthenticationCredentials()
    {
    }

    public string Password { get; set; }

    public string UserName { get; set; }

    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{UserName}:{Password}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", pair);
        return base.ProcessHttpRequestAsync(request, cancellationToken);
    }
}
