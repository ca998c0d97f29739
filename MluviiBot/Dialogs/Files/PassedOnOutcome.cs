using Microsoft.Bot.Builder;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Handling;

namespace MluviiBot.Dialogs.Files;

/// <summary>Says in the log when mluvii does not take what <see cref="PassedOn"/> keeps for operators.</summary>
internal sealed partial class PassedOnOutcome(ILogger<PassedOnOutcome> logger) : IMluviiHandler<SetCallParamsResponse>
{
    public Task HandleAsync(ITurnContext turnContext, SetCallParamsResponse activity, CancellationToken cancellationToken)
    {
        if (activity.Success is false)
        {
            Log.Refused(logger, turnContext.Activity.Conversation?.Id);
        }

        return Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "mluvii did not keep what the guest of conversation {ConversationId} sent: the call parameters named in "
            + "Guest:PassOn must exist in mluvii (Settings > Application > Parameters) and must not be read-only.")]
        public static partial void Refused(ILogger logger, string? conversationId);
    }
}
