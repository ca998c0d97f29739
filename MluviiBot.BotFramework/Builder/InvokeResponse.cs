namespace Microsoft.Bot.Builder;

/// <summary>What the channel gets as the HTTP answer to an invoke activity.</summary>
public class InvokeResponse
{
    public InvokeResponse()
    {
    }

    /// <summary>Written as JSON; null leaves the answer without a body.</summary>
    public object Body { get; set; }

    /// <summary>An HTTP status code.</summary>
    public int Status { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
