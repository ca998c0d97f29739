using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Requests;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs;

/// <summary>Offers the menu and leads to what the guest chose, over and over, until he is handed over.</summary>
internal sealed class MainDialog : ComponentDialog
{
    /// <summary>Options of the menu when the guest was served already: his last message is no new wish.</summary>
    private const string Again = "again";

    public MainDialog(IOptions<GuestOptions> options, MluviiRequests requests)
        : base(nameof(MainDialog))
    {
        AddDialog(new WaterfallDialog("menu", [OfferMenuAsync, FollowChoiceAsync, OfferMenuAgainAsync]));
        AddDialog(new HandOffDialog(options));
        AddDialog(new LeaveMessageDialog(options));
        this.AddMluviiRequests(requests);
        InitialDialogId = "menu";
    }

    private static async Task<DialogTurnResult> OfferMenuAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        // A guest who begins with a wish is served at once.
        var text = step.Context.Activity.Text;
        if (step.Options is not Again && (Keywords.AskForOperator(text) || Keywords.AskForMessage(text)))
        {
            return await step.NextAsync(text, cancellationToken);
        }

        var menu = new HeroCard(title: GuestTexts.MenuTitle, buttons: [Button(GuestTexts.MenuOperator), Button(GuestTexts.MenuMessage)]);
        await step.Context.SendActivityAsync(MessageFactory.Attachment(menu.ToAttachment()), cancellationToken);
        return EndOfTurn;
    }

    private static Task<DialogTurnResult> FollowChoiceAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var text = step.Result as string;
        return text switch
        {
            _ when Keywords.AskForOperator(text) => step.BeginDialogAsync(nameof(HandOffDialog), cancellationToken: cancellationToken),
            _ when Keywords.AskForMessage(text) => step.BeginDialogAsync(nameof(LeaveMessageDialog), cancellationToken: cancellationToken),
            _ => NotUnderstoodAsync(step, cancellationToken),
        };
    }

    private Task<DialogTurnResult> OfferMenuAgainAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.Result is HandOffDialog.HandedOver
            ? step.EndDialogAsync(cancellationToken: cancellationToken)
            : step.ReplaceDialogAsync(InitialDialogId, Again, cancellationToken);

    private static async Task<DialogTurnResult> NotUnderstoodAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(GuestTexts.NotUnderstood, cancellationToken: cancellationToken);
        return await step.NextAsync(cancellationToken: cancellationToken);
    }

    private static CardAction Button(string title) => new(ActionTypes.ImBack, title, value: title);
}
