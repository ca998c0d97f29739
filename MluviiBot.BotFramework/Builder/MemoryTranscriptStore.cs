using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public class MemoryTranscriptStore : ITranscriptStore
{
    public MemoryTranscriptStore()
    {
    }

    public Task DeleteTranscriptAsync(string channelId, string conversationId) => throw new NotImplementedException();

    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default) => throw new NotImplementedException();

    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null) => throw new NotImplementedException();

    public Task LogActivityAsync(IActivity activity) => throw new NotImplementedException();
}
