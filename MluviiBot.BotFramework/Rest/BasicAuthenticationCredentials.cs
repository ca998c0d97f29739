namespace Microsoft.Rest;

public class BasicAuthenticationCredentials : ServiceClientCredentials
{
    public BasicAuthenticationCredentials()
    {
    }

    public string Password { get; set; }

    public string UserName { get; set; }

    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new NotImplementedException();
}
