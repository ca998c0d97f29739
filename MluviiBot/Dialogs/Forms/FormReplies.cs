using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.TextFormatting;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Forms;

/// <summary>Thanks for what comes of a form, whoever sent the form. mluvii itself keeps the values as call parameters.</summary>
internal static class FormReplies
{
    /// <summary>The guest confirmed a form.</summary>
    public static Task ThankForFormAsync(this ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(FormsTexts.Submitted, cancellationToken: cancellationToken);

    /// <summary>The guest pressed a button of a template.</summary>
    public static Task ThankForReplyAsync(this ITurnContext turnContext, HeroCardQuickReply reply, CancellationToken cancellationToken)
    {
        var words = GuestText.Plain(reply.Text).Trim();
        var thanks = words.Length == 0 ? FormsTexts.Replied : FormsTexts.RepliedWith.With(words);
        var message = MessageFactory.Text(thanks);
        message.TextFormat = TextFormatTypes.Plain;
        return turnContext.SendActivityAsync(message, cancellationToken);
    }
}
