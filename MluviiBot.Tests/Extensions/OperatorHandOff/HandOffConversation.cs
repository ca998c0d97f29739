using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.OperatorHandOff;
using MluviiBot.Tests.Extensions.Handling;

namespace MluviiBot.Tests.Extensions.OperatorHandOff;

/// <summary>A guest and a bot that hands over for whatever reason the guest writes.</summary>
public sealed class HandOffConversation : IDisposable
{
    private const HandOffOffers All = HandOffOffers.WaitInQueue | HandOffOffers.LeaveMessage | HandOffOffers.NamedOperator | HandOffOffers.StayWithBot;

    private readonly BotUnderTest _bot;

    public HandOffConversation(
        HandOffOffers offers = All, Action<IServiceCollection>? configure = null, PromptValidator<FoundChoice>? validator = null)
    {
        _bot = BotUnderTest.Of<HandingOverBot>(services =>
        {
            services.AddSingleton(new Offered(offers, validator)).AddSingleton<List<HandOffResult>>();
            configure?.Invoke(services);
        });
        Guest = _bot.In();
    }

    public BotUnderTest.Guest Guest { get; }

    public ManualTime Time => _bot.Time;

    public IReadOnlyList<string> Log => _bot.Log;

    public IReadOnlyList<HandOffResult> Results => _bot.Get<List<HandOffResult>>();

    public HandOffResult Result => Results.ShouldHaveSingleItem();

    public static HandOffTexts Texts => new()
    {
        Farewell = _ => "Bye.",
        Busy = (_, ahead) => $"All busy, {ahead ?? -1} before you.",
        WaitInQueue = _ => "Wait",
        LeaveMessage = _ => "Leave a message",
        NamedOperator = _ => "Somebody I know",
        StayWithBot = _ => "Stay",
        ChooseOperator = _ => "Whom?",
        OtherWay = _ => "Something else",
        NoOperator = _ => "Nobody can be named.",
    };

    /// <summary>The guest asks, mluvii confirms the reason: the bot asks for the groups.</summary>
    public async Task<IReadOnlyList<Activity>> AskAsync(string reason = "Sales")
    {
        await Guest.SaysAsync(reason);
        return await Guest.GetsAsync(new SetCallParamsResponse { Success = true });
    }

    public async Task<IReadOnlyList<Activity>> AskAndGetAsync(params AvailableGroup[] groups)
    {
        await AskAsync();
        return await GroupsAsync(groups);
    }

    public Task<IReadOnlyList<Activity>> GroupsAsync(params AvailableGroup[] groups) =>
        Guest.GetsAsync(new GetAvailableGroupsResponse { AvailableGroups = [.. groups] });

    public Task<IReadOnlyList<Activity>> OperatorsAsync(params AvailableOperator[] operators) =>
        Guest.GetsAsync(new GetAvailableOperatorsResponse { AvailableOperators = [.. operators] });

    public static AvailableGroup Online() => new() { GroupId = 1, GroupState = GroupState.Online };

    public static AvailableGroup Busy(int? ahead = null) => new()
    {
        GroupId = 2,
        GroupState = GroupState.Busy,
        QueueWorkload = ahead is null ? null : new QueueWorkload { InQueueCountTotal = ahead },
    };

    public static AvailableGroup Offline(params GroupOfflineReason[] reasons) =>
        new() { GroupId = 3, GroupState = GroupState.Offline, GroupOfflineReasons = [.. reasons] };

    public void Dispose() => _bot.Dispose();

    public sealed record Offered(HandOffOffers Offers, PromptValidator<FoundChoice>? Validator);

    private sealed class HandingOverBot(MluviiBotServices services, Offered offered, List<HandOffResult> results)
        : MluviiActivityHandler(services, new Root(new HandOffDialog(services.HandOff, Texts, offered.Offers, offered.Validator), results))
    {
        protected override Task OnConversationReturnedAsync(ITurnContext turnContext, GuestReturn guestReturn, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(guestReturn.IsRoutingLoop ? "Looped." : "Welcome back.", cancellationToken: cancellationToken);
    }

    private sealed class Root : ComponentDialog
    {
        public Root(HandOffDialog handOff, List<HandOffResult> results)
            : base(nameof(Root))
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, cancel) => step.BeginDialogAsync(nameof(HandOffDialog), new HandOffRequest(step.Context.Activity.Text), cancel),
                async (step, cancel) =>
                {
                    var result = (HandOffResult)step.Result;
                    results.Add(result);
                    if (!result.IsWithOperator)
                    {
                        await step.Context.SendActivityAsync(result.GetType().Name, cancellationToken: cancel);
                    }

                    return await step.EndDialogAsync(cancellationToken: cancel);
                },
            ]));
            AddDialog(handOff);
        }
    }
}
