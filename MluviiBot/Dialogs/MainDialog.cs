using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;
using MluviiBot.Conversation;
using MluviiBot.Dialogs.Anywhere;
using MluviiBot.Dialogs.Identity;
using MluviiBot.Dialogs.Menu;
using MluviiBot.Dialogs.Operator;
using MluviiBot.Dialogs.Prompts;
using MluviiBot.Dialogs.Understanding;
using MluviiBot.Extensions.Requests;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs;

/// <summary>Offers the menu and leads to what the guest chose, over and over, until the guest is handed over. Its option is a wish to begin with.</summary>
internal sealed class MainDialog : AnywhereDialog
{
    private const string WelcomeSteps = "welcome";
    private const string MenuSteps = "menu";
    private const string HumanSteps = "human";
    private const string MenuPrompt = "topic";
    private const string WishKey = "wish";
    private const string ReasonKey = "reason";
    private const string Nothing = "nothing";

    private static readonly Keywords No = new(AnywhereTexts.ResourceManager, nameof(AnywhereTexts.NoWords));

    private readonly Offer _offer;
    private readonly GuestOptions _options;

    public MainDialog(
        IntroductionDialog introduction,
        IEnumerable<Topic> topics,
        IEnumerable<Dialog> topicDialogs,
        IOptions<GuestOptions> options,
        GuestLanguage language,
        MluviiRequests requests)
        : base(nameof(MainDialog), language)
    {
        _options = options.Value;
        _offer = new Offer(topics, _options.Menu);
        AddDialog(new WaterfallDialog(WelcomeSteps, [IntroduceAsync, OfferMenuAsync]));
        AddDialog(new WaterfallDialog(MenuSteps, [OfferAsync, FollowAsync, GoOnAsync]));
        AddDialog(new WaterfallDialog(HumanSteps, [LookForHumanAsync, GoOnAsync]));
        AddDialog(new Question(MenuPrompt, (_, again) => _offer.Show(again), text => _offer.Find(text)?.Name ?? (No.AreAllOf(Words.Of(text)) ? Nothing : null), _options.MenuAttempts));
        AddDialog(introduction);
        foreach (var dialog in topicDialogs)
        {
            AddDialog(dialog);
        }

        this.AddMluviiRequests(requests);
    }

    protected override Task<DialogTurnResult> BeginAgainAsync(DialogContext dialogs, CancellationToken cancellationToken) =>
        dialogs.BeginDialogAsync(MenuSteps, string.Empty, cancellationToken);

    protected override async Task<DialogTurnResult> LookForHumanAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var reason = dialogs.Stack.Select(ReasonOf).FirstOrDefault(reason => reason is not null);
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        return await dialogs.BeginDialogAsync(HumanSteps, new TopicStart(reason ?? _options.HandOffReason), cancellationToken);
    }

    protected override bool IsLookingForHuman(DialogContext dialogs) => dialogs.Stack.Exists(dialog => dialog.Id == nameof(OperatorDialog));

    private static Task<DialogTurnResult> IntroduceAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[WishKey] = step.Context.Activity.Text;
        return step.BeginDialogAsync(nameof(IntroductionDialog), null, cancellationToken);
    }

    private static Task<DialogTurnResult> OfferMenuAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        // Who the guest is tells his language too.
        GuestLanguage.Speak(step.Context);
        return step.ReplaceDialogAsync(MenuSteps, $"{step.Values[WishKey]}\n{step.Result}", cancellationToken);
    }

    /// <summary>A guest who begins with a wish is served at once.</summary>
    private Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken) => _offer.Find(step.Options as string) is { } topic
        ? step.NextAsync(topic.Name, cancellationToken)
        : step.PromptAsync(MenuPrompt, new PromptOptions(), cancellationToken);

    private async Task<DialogTurnResult> FollowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is Nothing)
        {
            await step.Context.SendActivityAsync(MenuTexts.Nothing, cancellationToken: cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        var topic = _offer.Named((string)step.Result);
        var reason = _options.HandOffReasonOf(topic.Name);
        step.ActiveDialog.State[ReasonKey] = reason;
        return await step.BeginDialogAsync(topic.DialogId, new TopicStart(reason), cancellationToken);
    }

    private static Task<DialogTurnResult> LookForHumanAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.ActiveDialog.State[ReasonKey] = ((TopicStart)step.Options).Reason;
        return step.BeginDialogAsync(nameof(OperatorDialog), step.Options, cancellationToken);
    }

    private static Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken) => step.Result switch
    {
        TopicEnd.WithOperator => step.EndDialogAsync(cancellationToken: cancellationToken),
        TopicEnd.HumanWanted { Meanwhile: var meanwhile } => step.ReplaceDialogAsync(HumanSteps, new TopicStart(ReasonOf(step.ActiveDialog)!, meanwhile), cancellationToken),
        TopicEnd.Served { Meanwhile: { } wish } => step.ReplaceDialogAsync(MenuSteps, wish, cancellationToken),
        _ => step.ReplaceDialogAsync(MenuSteps, string.Empty, cancellationToken),
    };

    private static string? ReasonOf(DialogInstance dialog) => dialog.State.TryGetValue(ReasonKey, out var reason) ? reason as string : null;
}
