namespace Microsoft.Bot.Builder;

public class InvokeResponse<T> : InvokeResponse
{
    public InvokeResponse()
    {
    }

    public T Body { get; set; }
}
