using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.TextFormatting;

namespace MluviiBot.Extensions.OperatorHandOff;

/// <summary>
/// Hands a guest over to an operator without losing the guest: sets the reason and waits until mluvii has it, asks who is there, and hands over only
/// when somebody can take the guest. Begin it with a <see cref="HandOffRequest"/>; its result is a <see cref="HandOffResult"/>.
/// </summary>
/// <remarks>
/// The order is that of
/// <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events">mluvii's page</see>: routing looks
/// at the parameters when <c>HandOff</c> comes, hence the confirmation first. The dialog says nothing but what it offers and the farewell; the bot
/// explains the rest from the result.
/// </remarks>
public sealed class HandOffDialog : ComponentDialog
{
    private const string ReasonSteps = "reason";
    private const string GroupSteps = "groups";
    private const string OperatorSteps = "operators";
    private const string OfferPrompt = "offer";
    private const string OperatorPrompt = "operator";
    private const string OfferedKey = "offered";
    private const string MeanwhileKey = "meanwhile";

    private readonly HandOffState _state;
    private readonly HandOffTexts _texts;
    private readonly HandOffOffers _offers;

    /// <param name="state">Who has the conversation.</param>
    /// <param name="texts">What the guest reads.</param>
    /// <param name="offers">What the guest may choose when all are busy; to wait or to leave a message by default.</param>
    /// <param name="validator">
    /// Decides on answers to the offers, for instance to give up after some: one that accepts what is no choice declines. By default asks until one is
    /// chosen.
    /// </param>
    /// <exception cref="ArgumentException">A text is missing that an offer needs.</exception>
    public HandOffDialog(
        HandOffState state,
        HandOffTexts texts,
        HandOffOffers offers = HandOffOffers.WaitInQueue | HandOffOffers.LeaveMessage,
        PromptValidator<FoundChoice>? validator = null)
        : base(nameof(HandOffDialog))
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(texts);
        texts.Check(offers);
        _state = state;
        _texts = texts;
        _offers = offers;
        AddDialog(new WaterfallDialog(ReasonSteps, [SetReasonAsync, GoOnToGroupsAsync]));
        AddDialog(new WaterfallDialog(GroupSteps, [AskGroupsAsync, DecideAsync, FollowOfferAsync]));
        AddDialog(new WaterfallDialog(OperatorSteps, [AskOperatorsAsync, OfferOperatorsAsync, ForwardAsync]));
        AddDialog(new ChoicePrompt(OfferPrompt, validator));
        AddDialog(new ChoicePrompt(OperatorPrompt, validator));
        InitialDialogId = ReasonSteps;
    }

    private async Task<DialogTurnResult> SetReasonAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var progress = HandOffProgress.From(step.Options);
        if (await _state.IsLoopingAsync(step.Context, progress.Reason, cancellationToken).ConfigureAwait(false))
        {
            return await EndAsync(step, progress, new HandOffResult.RoutingLoop(progress.Reason), cancellationToken).ConfigureAwait(false);
        }

        var reason = new SetCallParams { CallParams = MluviiMap<string?>.Empty.With(progress.Parameter, progress.Reason) };
        return await step.AskMluviiAsync(reason, cancellationToken).ConfigureAwait(false);
    }

    private static Task<DialogTurnResult> GoOnToGroupsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = (MluviiAnswer<SetCallParamsResponse>)step.Result;
        var progress = ProgressAfter(step, answer.Meanwhile);
        return answer switch
        {
            MluviiAnswer<SetCallParamsResponse>.Answered => step.ReplaceDialogAsync(GroupSteps, progress, cancellationToken),
            MluviiAnswer<SetCallParamsResponse>.Refused { Error: var error } => EndAsync(step, progress, new HandOffResult.ReasonRefused(error), cancellationToken),
            _ => EndAsync(step, progress, new HandOffResult.NoAnswer(nameof(SetCallParams)), cancellationToken),
        };
    }

    private static Task<DialogTurnResult> AskGroupsAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.AskMluviiAsync(new GetAvailableGroups(), cancellationToken);

    private Task<DialogTurnResult> DecideAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = (MluviiAnswer<GetAvailableGroupsResponse>)step.Result;
        var progress = ProgressAfter(step, answer.Meanwhile);
        if (answer is not MluviiAnswer<GetAvailableGroupsResponse>.Answered { Response.AvailableGroups: var groups })
        {
            return EndAsync(step, progress, new HandOffResult.NoAnswer(nameof(GetAvailableGroups)), cancellationToken);
        }

        var overview = GroupOverview.Of(groups);
        return overview switch
        {
            { IsOnline: true } => HandOverAsync(step, progress, new HandOffResult.HandedOver(progress.Reason, false, null), cancellationToken),
            { IsBusy: true } when progress.AcceptsQueue =>
                HandOverAsync(step, progress, new HandOffResult.HandedOver(progress.Reason, true, overview.Ahead), cancellationToken),
            { IsBusy: true } => OfferAsync(step, progress, overview.Ahead, answer.Meanwhile, cancellationToken),
            _ when groups.Count == 0 => EndAsync(step, progress, new HandOffResult.NoGroup(progress.Reason), cancellationToken),
            _ => EndAsync(step, progress, new HandOffResult.Offline(overview.Reasons, groups), cancellationToken),
        };
    }

    private async Task<DialogTurnResult> OfferAsync(
        WaterfallStepContext step, HandOffProgress progress, int? ahead, MluviiList<string> meanwhile, CancellationToken cancellationToken)
    {
        var offers = progress.WithoutNamedOperator ? _offers & ~HandOffOffers.NamedOperator : _offers;
        if (offers == HandOffOffers.None)
        {
            return await EndAsync(step, progress, new HandOffResult.Busy(ahead), cancellationToken).ConfigureAwait(false);
        }

        var offered = Enum.GetValues<HandOffOffers>().Where(offer => offer != HandOffOffers.None && offers.HasFlag(offer)).ToList();
        step.Values[OfferedKey] = string.Join(',', offered);
        List<string> titles = [.. offered.Select(offer => TitleOf(offer)(step.Context))];
        return await AskAsync(step, progress, OfferPrompt, _texts.Busy!(step.Context, ahead), titles, meanwhile, cancellationToken).ConfigureAwait(false);
    }

    private Task<DialogTurnResult> FollowOfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var offered = ((string)step.Values[OfferedKey]).Split(',');
        var progress = ProgressAfterChoice(step);
        switch (step.Result is FoundChoice choice ? Enum.Parse<HandOffOffers>(offered[choice.Index]) : HandOffOffers.StayWithBot)
        {
            case HandOffOffers.WaitInQueue:
                // While the guest was choosing the groups may have changed.
                progress.AcceptsQueue = true;
                return step.ReplaceDialogAsync(GroupSteps, progress, cancellationToken);
            case HandOffOffers.NamedOperator:
                return step.ReplaceDialogAsync(OperatorSteps, progress, cancellationToken);
            case HandOffOffers.LeaveMessage:
                return EndAsync(step, progress, new HandOffResult.MessageWanted(), cancellationToken);
            default:
                return EndAsync(step, progress, new HandOffResult.Declined(), cancellationToken);
        }
    }

    private static Task<DialogTurnResult> AskOperatorsAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.AskMluviiAsync(new GetAvailableOperators(), cancellationToken);

    private async Task<DialogTurnResult> OfferOperatorsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = (MluviiAnswer<GetAvailableOperatorsResponse>)step.Result;
        var progress = ProgressAfter(step, answer.Meanwhile);
        var operators = (answer as MluviiAnswer<GetAvailableOperatorsResponse>.Answered)?.Response.AvailableOperators ?? [];

        // The same name may come twice; nobody could tell them apart.
        var named = operators
            .Where(person => person.UserId is not null && !string.IsNullOrWhiteSpace(person.DisplayName))
            .DistinctBy(person => person.DisplayName)
            .ToList();
        if (named.Count == 0)
        {
            await step.Context.SendActivityAsync(_texts.NoOperator!(step.Context), cancellationToken: cancellationToken).ConfigureAwait(false);
            progress.WithoutNamedOperator = true;
            return await step.ReplaceDialogAsync(GroupSteps, progress, cancellationToken).ConfigureAwait(false);
        }

        step.Values[OfferedKey] = string.Join(',', named.Select(person => person.UserId));
        List<string> titles = [.. named.Select(person => person.DisplayName!), _texts.OtherWay!(step.Context)];
        return await AskAsync(step, progress, OperatorPrompt, _texts.ChooseOperator!(step.Context), titles, answer.Meanwhile, cancellationToken)
            .ConfigureAwait(false);
    }

    private async Task<DialogTurnResult> ForwardAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var offered = ((string)step.Values[OfferedKey]).Split(',');
        var progress = ProgressAfterChoice(step);
        if (step.Result is not FoundChoice choice)
        {
            return await EndAsync(step, progress, new HandOffResult.Declined(), cancellationToken).ConfigureAwait(false);
        }

        if (choice.Index >= offered.Length)
        {
            return await step.ReplaceDialogAsync(GroupSteps, progress, cancellationToken).ConfigureAwait(false);
        }

        var userId = int.Parse(offered[choice.Index], CultureInfo.InvariantCulture);
        await _state.HandedOverAsync(step.Context, progress.Reason, isForwarded: true, cancellationToken).ConfigureAwait(false);
        await step.Context.SendMluviiAsync(new Forward { UserId = userId }, _texts.Farewell(step.Context), cancellationToken).ConfigureAwait(false);
        return await EndAsync(step, progress, new HandOffResult.Forwarded(userId, choice.Value), cancellationToken).ConfigureAwait(false);
    }

    private async Task<DialogTurnResult> HandOverAsync(
        WaterfallStepContext step, HandOffProgress progress, HandOffResult.HandedOver result, CancellationToken cancellationToken)
    {
        await _state.HandedOverAsync(step.Context, result.Reason, isForwarded: false, cancellationToken).ConfigureAwait(false);
        await step.Context.SendMluviiAsync(new HandOff(), _texts.Farewell(step.Context), cancellationToken).ConfigureAwait(false);
        return await EndAsync(step, progress, result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks the guest, unless what was written meanwhile is one of the titles already.</summary>
    private static Task<DialogTurnResult> AskAsync(
        WaterfallStepContext step,
        HandOffProgress progress,
        string prompt,
        string text,
        List<string> titles,
        MluviiList<string> meanwhile,
        CancellationToken cancellationToken)
    {
        var chosen = titles.FindIndex(title => meanwhile.Any(wrote => IsTitle(wrote, title)));
        step.Values[MeanwhileKey] = KeptTexts.Add(null, [.. KeptTexts.Of(progress.Meanwhile).Where(wrote => chosen < 0 || !IsTitle(wrote, titles[chosen]))]);
        if (chosen >= 0)
        {
            return step.NextAsync(new FoundChoice { Index = chosen, Value = titles[chosen] }, cancellationToken);
        }

        var options = new PromptOptions { Prompt = MessageFactory.Text(text), Choices = ChoiceFactory.ToChoices(titles) };
        return step.PromptAsync(prompt, options, cancellationToken);
    }

    private static bool IsTitle(string wrote, string title) => string.Equals(GuestText.Plain(wrote), title, StringComparison.OrdinalIgnoreCase);

    private static HandOffProgress ProgressAfter(WaterfallStepContext step, MluviiList<string> meanwhile)
    {
        var progress = HandOffProgress.From(step.Options);
        progress.Meanwhile = KeptTexts.Add(progress.Meanwhile, meanwhile);
        return progress;
    }

    private static HandOffProgress ProgressAfterChoice(WaterfallStepContext step)
    {
        var progress = HandOffProgress.From(step.Options);
        progress.Meanwhile = (string?)step.Values[MeanwhileKey];
        return progress;
    }

    private static Task<DialogTurnResult> EndAsync(
        WaterfallStepContext step, HandOffProgress progress, HandOffResult result, CancellationToken cancellationToken) =>
        step.EndDialogAsync(result with { Meanwhile = [.. KeptTexts.Of(progress.Meanwhile)] }, cancellationToken);

    private Func<ITurnContext, string> TitleOf(HandOffOffers offer) => offer switch
    {
        HandOffOffers.WaitInQueue => _texts.WaitInQueue!,
        HandOffOffers.LeaveMessage => _texts.LeaveMessage!,
        HandOffOffers.NamedOperator => _texts.NamedOperator!,
        _ => _texts.StayWithBot!,
    };
}
