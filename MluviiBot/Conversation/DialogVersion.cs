using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Dialogs;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.Turns;
using Newtonsoft.Json;

namespace MluviiBot.Conversation;

/// <summary>
/// Notices what another version of the bot left in a conversation: dialogs that are gone or have other steps cannot be continued, and would throw at
/// every message of the guest.
/// </summary>
internal sealed class DialogVersion(ConversationState conversation, MainDialog main, MluviiRequests requests)
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = conversation.CreateProperty<DialogState>(nameof(DialogState));
    private readonly IStatePropertyAccessor<string> _version = conversation.CreateProperty<string>("DialogVersion");
    private readonly string _now = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Describe(main))))[..16];

    /// <summary>Clears dialogs of another version.</summary>
    /// <returns>Whether the guest was in the middle of one, or may have been: his state could not be read.</returns>
    public async Task<bool> ClearOutdatedAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (await _version.GetAsync(turnContext, null, cancellationToken) == _now && await StackAsync(turnContext, cancellationToken) is not null)
        {
            return false;
        }

        var isInTheMiddle = await StackAsync(turnContext, cancellationToken) is not { Count: 0 } || turnContext.TurnState.Get<LostState>() is not null;
        await _version.SetAsync(turnContext, _now, cancellationToken);
        if (isInTheMiddle)
        {
            await ClearAsync(turnContext, cancellationToken);
        }

        return isInTheMiddle;
    }

    /// <summary>Forgets all dialogs, and what they asked mluvii. They cannot be cancelled: theirs is a state that they would throw at.</summary>
    public async Task ClearAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await requests.AbandonAllAsync(turnContext, cancellationToken);
        await _dialogs.DeleteAsync(turnContext, cancellationToken);
    }

    /// <summary>The dialogs that wait; null when they cannot be read.</summary>
    private async Task<List<DialogInstance>?> StackAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return (await _dialogs.GetAsync(turnContext, null, cancellationToken))?.DialogStack ?? [];
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidCastException)
        {
            return null;
        }
    }

    private static string Describe(Dialog dialog) => dialog is DialogContainer container
        ? $"{dialog.GetVersion()}({string.Join(',', container.Dialogs.GetDialogs().Select(Describe).Order(StringComparer.Ordinal))})"
        : dialog.GetVersion();
}
