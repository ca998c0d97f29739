namespace Microsoft.Bot.Builder;

public class InvokeResponse
{
    public InvokeResponse()
    {
    }

    public object Body { get; set; }

    public int Status { get; set; }

    public bool IsSuccessStatusCode() => throw new NotImplementedException();
}
