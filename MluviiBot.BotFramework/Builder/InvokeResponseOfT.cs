namespace Microsoft.Bot.Builder;

/// <inheritdoc/>
public class InvokeResponse<T> : InvokeResponse
{
    public InvokeResponse()
    {
    }

    /// <summary>The body of <see cref="InvokeResponse"/>, typed; default when there is none.</summary>
    public new T Body
    {
        get => base.Body is T body ? body : default;
        set => base.Body = value;
    }
}
