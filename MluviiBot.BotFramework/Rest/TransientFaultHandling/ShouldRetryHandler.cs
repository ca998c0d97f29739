namespace Microsoft.Rest.TransientFaultHandling;

public delegate RetryCondition ShouldRetryHandler(int retryCount, Exception lastException);
