using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.State;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>How often each session was asked for what. Nothing in an answer says which request it belongs to: the answers to two may be the same bytes.</summary>
/// <param name="storage">In a turn, a request counts with the commit, before it goes out.</param>
internal sealed class SentRequests(IStorage storage)
{
    /// <summary>Counts what goes out if it is a request.</summary>
    public async Task CountAsync(Activity outgoing, CancellationToken cancellationToken)
    {
        if (outgoing.TryGetMluvii(out var request) && RequestTypes.ResponseTo(request.GetType()) is { } response)
        {
            var counts = await ReadAsync(outgoing, cancellationToken).ConfigureAwait(false);
            counts[response.Name] = counts.GetValueOrDefault(response.Name) + 1;
            await storage.WriteAsync(new Dictionary<string, object> { [KeyOf(outgoing)] = counts }, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <returns>How many requests of the kind that this answers have been sent; null for anything but an answer.</returns>
    public async Task<int?> CountOfAsync(MluviiActivity mluvii, Activity incoming, CancellationToken cancellationToken) =>
        RequestTypes.IsResponse(mluvii)
            ? (await ReadAsync(incoming, cancellationToken).ConfigureAwait(false)).GetValueOrDefault(mluvii.GetType().Name)
            : null;

    private async Task<Dictionary<string, int>> ReadAsync(Activity activity, CancellationToken cancellationToken)
    {
        var items = await storage.ReadAsync([KeyOf(activity)], cancellationToken).ConfigureAwait(false);
        return items.TryGetValue(KeyOf(activity), out var counts) ? (Dictionary<string, int>)counts : [];
    }

    private static string KeyOf(Activity activity) => $"{GuestStateKeys.OfConversation(activity.ChannelId, activity.Conversation.Id)}/requests";
}
