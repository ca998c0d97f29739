namespace Microsoft.Rest.TransientFaultHandling;

/// <summary>Takes no error for a passing one: nothing is repeated.</summary>
public class TransientErrorIgnoreStrategy : ITransientErrorDetectionStrategy
{
    public TransientErrorIgnoreStrategy()
    {
    }

    public bool IsTransient(Exception ex) => false;
}
