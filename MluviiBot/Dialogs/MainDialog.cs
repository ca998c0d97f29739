using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;
using MluviiBot.Conversation;
using MluviiBot.Dialogs.Anywhere;
using MluviiBot.Dialogs.Menu;
using MluviiBot.Dialogs.Operator;
using MluviiBot.Dialogs.Prompts;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Dialogs;

/// <summary>Offers the menu and leads to what the guest chose, over and over, until the guest is handed over. Its option is a wish to begin with.</summary>
internal sealed class MainDialog : AnywhereDialog
{
    private const string MenuSteps = "menu";
    private const string HumanSteps = "human";
    private const string MenuPrompt = "topic";

    private readonly Offer _offer;
    private readonly GuestOptions _options;
    private readonly IReadOnlyList<Topic> _topics;

    public MainDialog(IEnumerable<Topic> topics, IEnumerable<Dialog> topicDialogs, IOptions<GuestOptions> options, GuestLanguage language, MluviiRequests requests)
        : base(nameof(MainDialog), language)
    {
        _options = options.Value;
        _topics = [.. topics];
        _offer = new Offer(_topics, _options.Menu);
        AddDialog(new WaterfallDialog(MenuSteps, [OfferAsync, FollowAsync, GoOnAsync]));
        AddDialog(new WaterfallDialog(HumanSteps, [LookForHumanAsync, GoOnAsync]));
        AddDialog(new Question(MenuPrompt, (_, again) => _offer.Show(again), text => _offer.Find(text)?.Name, _options.MenuAttempts));
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
        var topic = _topics.FirstOrDefault(topic => dialogs.Stack.Exists(dialog => dialog.Id == topic.DialogId));
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        return await dialogs.BeginDialogAsync(HumanSteps, _options.HandOffReasonOf(topic?.Name), cancellationToken);
    }

    protected override bool IsLookingForHuman(DialogContext dialogs) => dialogs.Stack.Exists(dialog => dialog.Id == nameof(OperatorDialog));

    private Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        // A guest who begins with a wish is served at once.
        var wish = step.Options as string ?? step.Context.Activity.Text;
        return _offer.Find(wish) is { } topic
            ? step.NextAsync(topic.Name, cancellationToken)
            : step.PromptAsync(MenuPrompt, new PromptOptions(), cancellationToken);
    }

    private Task<DialogTurnResult> FollowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var topic = _offer.Named((string)step.Result);
        step.Values[MenuPrompt] = topic.Name;
        return step.BeginDialogAsync(topic.DialogId, _options.HandOffReasonOf(topic.Name), cancellationToken);
    }

    private static Task<DialogTurnResult> LookForHumanAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(nameof(OperatorDialog), step.Options, cancellationToken);

    private Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken) => step.Result switch
    {
        TopicEnd.WithOperator => step.EndDialogAsync(cancellationToken: cancellationToken),
        TopicEnd.HumanWanted => step.ReplaceDialogAsync(HumanSteps, _options.HandOffReasonOf((string)step.Values[MenuPrompt]), cancellationToken),
        TopicEnd.Served { Wish: { } wish } => step.ReplaceDialogAsync(MenuSteps, wish, cancellationToken),
        _ => step.ReplaceDialogAsync(MenuSteps, string.Empty, cancellationToken),
    };
}
