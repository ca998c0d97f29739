namespace Microsoft.Rest.TransientFaultHandling;

public interface ITransientErrorDetectionStrategy
{
    bool IsTransient(Exception ex);
}
