using MluviiBot.Extensions.Turns;
using MluviiBot.Storage;

namespace MluviiBot.Commands;

/// <summary><c>MluviiBot forget CONVERSATION</c>: deletes a guest's data from the store that the settings name, and says what it deleted.</summary>
internal static class ForgetCommand
{
    public const string Name = "forget";

    /// <returns>The exit code: 0 when nothing is kept of the guest any more.</returns>
    public static async Task<int> RunAsync(ITurnStore store, string conversation, TextWriter output, CancellationToken cancellationToken)
    {
        if (store is not SqlTurnStore database)
        {
            await output.WriteLineAsync(
                "Nothing was deleted: with State:Provider=Memory the data is in the bot's process alone and ends with it. Restart the bot.");
            return 1;
        }

        var forgotten = await database.ForgetAsync(conversation, cancellationToken);
        await output.WriteLineAsync(forgotten.Conversations.Count == 0
            ? $"Nothing is kept of conversation {conversation}."
            : $"Deleted conversations: {string.Join(", ", forgotten.Conversations)}. With them {forgotten.States} records of state, "
                + $"{forgotten.Received} activities that waited for their turn, {forgotten.Unsent} that were not sent, {forgotten.HandledIds} ids of handled ones, "
                + $"{forgotten.TimeOuts} answers of mluvii that were waited for.");
        return 0;
    }
}
