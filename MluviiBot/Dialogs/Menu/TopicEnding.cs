using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace MluviiBot.Dialogs.Menu;

/// <summary>Ends topics.</summary>
internal static class TopicEnding
{
    /// <summary>Says how it went and ends the topic.</summary>
    /// <param name="step">The step.</param>
    /// <param name="text">What the guest reads. It is not interpreted: stars and underscores in names and addresses are no Markdown.</param>
    /// <param name="end">What comes next.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static async Task<DialogTurnResult> EndTopicAsync(this DialogContext step, string text, TopicEnd end, CancellationToken cancellationToken)
    {
        var message = MessageFactory.Text(text);
        message.TextFormat = TextFormatTypes.Plain;
        await step.Context.SendActivityAsync(message, cancellationToken);
        return await step.EndDialogAsync(end, cancellationToken);
    }
}
