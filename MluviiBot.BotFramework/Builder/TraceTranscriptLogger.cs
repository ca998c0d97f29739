using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public class TraceTranscriptLogger : ITranscriptLogger
{
    public TraceTranscriptLogger()
    {
    }

    public TraceTranscriptLogger(bool traceActivity)
    {
        throw new NotImplementedException();
    }

    public Task LogActivityAsync(IActivity activity) => throw new NotImplementedException();
}
