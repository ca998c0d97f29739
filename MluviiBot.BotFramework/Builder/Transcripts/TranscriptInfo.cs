namespace Microsoft.Bot.Builder;

public class TranscriptInfo
{
    public TranscriptInfo()
    {
    }

    public string ChannelId { get; set; }

    public DateTimeOffset Created { get; set; }

    public string Id { get; set; }
}
