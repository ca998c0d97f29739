#nullable enable
namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Puts an HTTP exchange under a <see cref="RetryPolicy"/>: the policy sees a failed status as an exception, the caller gets the last
/// answer.</summary>
internal static class RetriedSend
{
    public static async Task<HttpResponseMessage> SendAsync(
        RetryPolicy policy, Func<CancellationToken, Task<HttpResponseMessage>> attempt, CancellationToken cancellationToken)
    {
        HttpResponseMessage? failed = null;
        try
        {
            return await policy.ExecuteAsync(AttemptAsync, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestWithStatusException) when (failed is not null)
        {
            return failed;
        }
        catch (OperationCanceledException)
        {
            failed?.Dispose();
            throw;
        }

        async Task<HttpResponseMessage> AttemptAsync()
        {
            failed?.Dispose();
            failed = null;
            var response = await attempt(cancellationToken).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
            {
                return response;
            }

            failed = response;
            throw new HttpRequestWithStatusException($"The service answered with {(int)response.StatusCode}.") { StatusCode = response.StatusCode };
        }
    }
}
