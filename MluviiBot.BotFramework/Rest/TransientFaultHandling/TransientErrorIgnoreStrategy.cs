namespace Microsoft.Rest.TransientFaultHandling;

public class TransientErrorIgnoreStrategy : ITransientErrorDetectionStrategy
{
    public TransientErrorIgnoreStrategy()
    {
    }

    public bool IsTransient(Exception ex) => throw new NotImplementedException();
}
