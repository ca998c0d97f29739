using System.Text;

namespace MluviiBot.Extensions.Turns;

/// <summary>Decides that the turn of an arrival is not run once more, and keeps the arrival with the reason.</summary>
internal sealed class GivenUpTurns(ITurnStore store, UnsavedTurns unsaved, TurnOptions options)
{
    /// <summary>What the store refuses so often, with longer and longer pauses, while it grants the lane each time, it will always refuse.</summary>
    private const int MaxUnsaved = 5;

    /// <returns>What the turn fails with instead; null: it is run.</returns>
    public async Task<Exception?> WhyAsync(Grant grant, Arrival? head)
    {
        if (head is null)
        {
            return null;
        }

        var failures = unsaved.Count(head);
        GivenUpException? reason =
            grant.Deaths >= options.DeathsUntilGivenUp ? new($"given up: {grant.Deaths} processes died while they ran its turn")
            : failures >= MaxUnsaved ? new($"given up: {MaxUnsaved} times the store could not save its turn")
            : null;
        if (reason is not null && failures <= MaxUnsaved)
        {
            var payload = Encoding.UTF8.GetBytes(head.Payload ?? string.Empty);
            await store.KeepUnreadableAsync(new Unreadable(head.Connection, payload, reason.Message, head.Lane), CancellationToken.None).ConfigureAwait(false);
        }

        return reason;
    }
}
