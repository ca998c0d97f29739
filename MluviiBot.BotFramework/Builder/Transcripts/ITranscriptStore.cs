using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public interface ITranscriptStore : ITranscriptLogger
{
    Task DeleteTranscriptAsync(string channelId, string conversationId);

    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null, DateTimeOffset startDate = default);

    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);
}
