using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Rest;

public class RetryDelegatingHandler : DelegatingHandler
{
    public RetryDelegatingHandler()
    {
    }

    public RetryDelegatingHandler(DelegatingHandler innerHandler)
    {
        throw new NotImplementedException();
    }

    public RetryDelegatingHandler(RetryPolicy retryPolicy, DelegatingHandler innerHandler)
    {
        throw new NotImplementedException();
    }

    public RetryPolicy RetryPolicy { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new NotImplementedException();
}
