namespace Microsoft.Rest.TransientFaultHandling;

public class HttpStatusCodeErrorDetectionStrategy : ITransientErrorDetectionStrategy
{
    public HttpStatusCodeErrorDetectionStrategy()
    {
    }

    public bool IsTransient(Exception ex) => throw new NotImplementedException();
}
