using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Extensions.Options;
using MluviiBot.Dialogs.Menu;
using MluviiBot.Dialogs.Prompts;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.Requests;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Forms;

/// <summary>Lets the guest choose one of mluvii's forms and sends it, filled in with what is known. What the guest makes of it comes later, or never.</summary>
internal sealed class FormsDialog : ComponentDialog
{
    private const string FormPrompt = "form";
    private const string Offered = "offered";
    private const string Chosen = "chosen";

    private readonly FormFilling _filling;

    public FormsDialog(FormFilling filling, IOptions<GuestOptions> options)
        : base(nameof(FormsDialog))
    {
        _filling = filling;
        AddDialog(new WaterfallDialog("steps", [AskForFormsAsync, OfferAsync, AskWhatIsKnownAsync, SendAsync, TellAsync]));
        AddDialog(new ListQuestion(FormPrompt, FormsTexts.ResourceManager, options.Value.Attempts));
        InitialDialogId = "steps";
    }

    private static Task<DialogTurnResult> AskForFormsAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.GetHeroCardsAsync(cancellationToken);

    private static async Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.KeepWish((step.Result as MluviiAnswer<GetHeroCardsResponse>)?.Meanwhile);
        if (step.Result is not MluviiAnswer<GetHeroCardsResponse>.Answered { Response.HeroCards: var cards })
        {
            var why = step.Result is MluviiAnswer<GetHeroCardsResponse>.Unsupported ? FormsTexts.NotHere : FormsTexts.NoAnswer;
            return await step.EndTopicAsync(why, new TopicEnd.HumanWanted(), cancellationToken);
        }

        var forms = OfferedForm.Of(cards, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        if (forms.Count == 0)
        {
            return await step.EndTopicAsync(FormsTexts.NoForms, step.Served(), cancellationToken);
        }

        step.Values[Offered] = JsonSerializer.Serialize(forms);
        return await step.PromptAsync(FormPrompt, new PromptOptions { Choices = ChoiceFactory.ToChoices([.. forms.Select(form => form.Title)]) }, cancellationToken);
    }

    private static Task<DialogTurnResult> AskWhatIsKnownAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var choice = (FoundChoice)step.Result;
        if (choice.Value is null)
        {
            return step.EndDialogAsync(step.Served(), cancellationToken);
        }

        var form = JsonSerializer.Deserialize<OfferedForm[]>((string)step.Values[Offered])![choice.Index];
        step.Values[Chosen] = JsonSerializer.Serialize(form);
        return step.GetCallParamsAsync(cancellationToken);
    }

    private Task<DialogTurnResult> SendAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.KeepWish((step.Result as MluviiAnswer<GetCallParamsResponse>)?.Meanwhile);

        // A form without values is better than none.
        var known = (step.Result as MluviiAnswer<GetCallParamsResponse>.Answered)?.Response.CallParams ?? default;
        return step.SendHeroCardAsync(_filling.Fill(ChosenIn(step), known, step.Context.GetGuestChannel()), cancellationToken);
    }

    private static Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = (MluviiAnswer<SendHeroCardResponse>)step.Result;
        step.KeepWish(answer.Meanwhile);
        (string text, TopicEnd end) = answer switch
        {
            MluviiAnswer<SendHeroCardResponse>.Answered => (FormsTexts.Sent, step.Served()),
            MluviiAnswer<SendHeroCardResponse>.TimedOut => (FormsTexts.Unsure, new TopicEnd.HumanWanted()),
            _ => (FormsTexts.Refused, (TopicEnd)new TopicEnd.HumanWanted()),
        };
        return step.EndTopicAsync(text.With(ChosenIn(step).Name), end, cancellationToken);
    }

    private static OfferedForm ChosenIn(WaterfallStepContext step) => JsonSerializer.Deserialize<OfferedForm>((string)step.Values[Chosen])!;
}
