using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Rest;

/// <summary>
/// Repeats requests by a <see cref="TransientFaultHandling.RetryPolicy"/> whatever their method. When the policy gives up, the caller gets the
/// last answer, not an exception.
/// </summary>
public class RetryDelegatingHandler : DelegatingHandler
{
    private const int Repeats = 3;
    private static readonly TimeSpan MinBackoff = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MaxBackoff = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan DeltaBackoff = TimeSpan.FromSeconds(10);

    public RetryDelegatingHandler()
    {
        RetryPolicy = NewDefaultPolicy();
    }

    public RetryDelegatingHandler(DelegatingHandler innerHandler) : this(NewDefaultPolicy(), innerHandler)
    {
    }

    public RetryDelegatingHandler(RetryPolicy retryPolicy, DelegatingHandler innerHandler) : base(innerHandler)
    {
        ArgumentNullException.ThrowIfNull(retryPolicy);
        RetryPolicy = retryPolicy;
    }

    /// <summary>Three repeats after 408, 429 and 5xx unless set.</summary>
    public RetryPolicy RetryPolicy { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        RetriedSend.SendAsync(RetryPolicy, token => base.SendAsync(request, token), cancellationToken);

    private static RetryPolicy<HttpStatusCodeErrorDetectionStrategy> NewDefaultPolicy() => new(Repeats, MinBackoff, MaxBackoff, DeltaBackoff);
}
