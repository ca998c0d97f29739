using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
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
        var answer = step.TakeAnswer<GetHeroCardsResponse>();
        if (answer is not MluviiAnswer<GetHeroCardsResponse>.Answered { Response.HeroCards: var cards })
        {
            var why = answer is MluviiAnswer<GetHeroCardsResponse>.Unsupported ? FormsTexts.NotHere : FormsTexts.NoAnswer;
            return await step.EndTopicAsync(why, step.HumanWanted(), cancellationToken);
        }

        var forms = OfferedForm.Of(cards, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        return forms.Count > 0
            ? await step.PromptAsync(FormPrompt, forms, form => form.Title, cancellationToken)
            : await step.EndTopicAsync(FormsTexts.NoForms, step.Served(), cancellationToken);
    }

    private static Task<DialogTurnResult> AskWhatIsKnownAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.TakeChoice<OfferedForm>() is null ? step.EndDialogAsync(step.Served(), cancellationToken) : step.GetCallParamsAsync(cancellationToken);

    private Task<DialogTurnResult> SendAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = step.TakeAnswer<GetCallParamsResponse>();

        // A form without values is better than none.
        var known = (answer as MluviiAnswer<GetCallParamsResponse>.Answered)?.Response.CallParams ?? default;
        return step.SendHeroCardAsync(_filling.Fill(step.Choice<OfferedForm>(), known, step.Context.GetGuestChannel()), cancellationToken);
    }

    private static Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = step.TakeAnswer<SendHeroCardResponse>();
        (string text, TopicEnd end) = answer switch
        {
            MluviiAnswer<SendHeroCardResponse>.Answered => (FormsTexts.Sent, step.Served()),
            MluviiAnswer<SendHeroCardResponse>.TimedOut => (FormsTexts.Unsure, step.HumanWanted()),
            _ => (FormsTexts.Refused, (TopicEnd)step.HumanWanted()),
        };
        return step.EndTopicAsync(text.With(step.Choice<OfferedForm>().Name), end, cancellationToken);
    }
}
