using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}
