using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using MluviiBot.Conversation;
using MluviiBot.Extensions.Requests;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs;

/// <summary>Greets once, offers the menu and leads to what the guest chose, until he is handed over.</summary>
internal sealed class MainDialog : ComponentDialog
{
    private readonly IStatePropertyAccessor<GuestConversation> _conversations;

    public MainDialog(ConversationState state, IOptions<GuestOptions> options, MluviiRequests requests, TimeProvider time)
        : base(nameof(MainDialog))
    {
        _conversations = state.CreateProperty<GuestConversation>(nameof(GuestConversation));
        AddDialog(new WaterfallDialog("menu", [GreetAsync, OfferMenuAsync, FollowChoiceAsync, OfferMenuAgainAsync]));
        AddDialog(new HandOffDialog(_conversations, options, requests, time));
        AddDialog(new LeaveMessageDialog(options));
        InitialDialogId = "menu";
    }

    private async Task<DialogTurnResult> GreetAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var conversation = await _conversations.GetAsync(step.Context, () => new GuestConversation(), cancellationToken);
        if (!conversation.Greeted)
        {
            conversation.Greeted = true;
            await step.Context.SendActivityAsync(GuestTexts.Greeting, cancellationToken: cancellationToken);
        }

        return await step.NextAsync(cancellationToken: cancellationToken);
    }

    private static async Task<DialogTurnResult> OfferMenuAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        // A guest who begins with a wish is served at once.
        var text = step.Context.Activity.Text;
        if (step.Options is not MenuOffer.Again && (Keywords.AskForOperator(text) || Keywords.AskForMessage(text)))
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

    private async Task<DialogTurnResult> OfferMenuAgainAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var conversation = await _conversations.GetAsync(step.Context, () => new GuestConversation(), cancellationToken);
        return conversation.HandedOverAt is null
            ? await step.ReplaceDialogAsync(InitialDialogId, MenuOffer.Again, cancellationToken)
            : await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static async Task<DialogTurnResult> NotUnderstoodAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(GuestTexts.NotUnderstood, cancellationToken: cancellationToken);
        return await step.NextAsync(cancellationToken: cancellationToken);
    }

    private static CardAction Button(string title) => new(ActionTypes.ImBack, title, value: title);
}
