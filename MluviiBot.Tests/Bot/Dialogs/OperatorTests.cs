using MluviiBot.Extensions.Activities;
using MluviiBot.Texts;

namespace MluviiBot.Tests.Bot.Dialogs;

public sealed class OperatorTests
{
    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task When_all_are_busy_the_guest_is_told_how_many_wait_and_may_wait_too(string channel, string language)
    {
        using var guest = await AskingAsync(channel, language);

        (await guest.GroupIsAsync(GroupState.Busy, ahead: 3)).ShouldContain(guest.Text(() => OperatorTexts.BusyAhead.With(3)));
        await guest.ChoosesAsync(() => OperatorTexts.Wait);
        (await guest.GroupIsAsync(GroupState.Busy, ahead: 3)).ShouldBe(guest.Text(() => OperatorTexts.Farewell));

        guest.Told<HandOff>();
        (await guest.SaysAsync("ok")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task When_all_are_busy_the_guest_may_choose_an_operator_by_name(string channel, string language)
    {
        using var guest = await AskingAsync(channel, language);
        await guest.GroupIsAsync(GroupState.Busy);

        await guest.ChoosesAsync(() => OperatorTexts.NamedOperator);
        await guest.GetsAsync(new GetAvailableOperatorsResponse { AvailableOperators = [new AvailableOperator { UserId = 12, DisplayName = "Eva" }] });
        (await guest.ChoosesAsync(() => "Eva")).ShouldBe(guest.Text(() => OperatorTexts.Farewell));

        guest.Told<Forward>().UserId.ShouldBe(12);
    }

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task When_all_are_busy_the_guest_may_leave_a_message(string channel, string language)
    {
        using var guest = await AskingAsync(channel, language);
        await guest.GroupIsAsync(GroupState.Busy);

        (await guest.ChoosesAsync(() => OperatorTexts.LeaveMessage)).ShouldBe(guest.Text(() => MessageTexts.AskMessage));
        (await guest.SaysAsync("Faktura nesedí.")).ShouldBe(guest.Text(() => MessageTexts.AskContact));
        (await guest.SaysAsync("jan@novak.cz")).ShouldContain(guest.Text(() => MessageTexts.Sent.With("jan@novak.cz")));

        guest.Told<SendGuestOfflineEmail>().Message.ShouldBe(guest.Text(() => MessageTexts.Body.With("Faktura nesedí.", "jan@novak.cz")));
    }

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task When_nobody_is_there_the_guest_is_told_why_and_leaves_a_message_and_how_to_reach_him(string channel, string language)
    {
        (GroupOfflineReason[] Reasons, Func<string> Why)[] offline =
        [
            ([GroupOfflineReason.BusinessHours], () => OperatorTexts.OfflineBusinessHours),
            ([GroupOfflineReason.NoOperators, GroupOfflineReason.QueueFull], () => OperatorTexts.OfflineQueueFull),
            ([GroupOfflineReason.NoOperators], () => OperatorTexts.OfflineNoOperators),
            ([GroupOfflineReason.AwayIsOffline], () => OperatorTexts.OfflineAway),
            ([GroupOfflineReason.ChannelBlocked], () => OperatorTexts.OfflineChannel),
            ([new GroupOfflineReason("LUNCH")], () => OperatorTexts.OfflineUnknown),
            ([], () => OperatorTexts.OfflineUnknown),
        ];
        foreach (var (reasons, why) in offline)
        {
            using var guest = await AskingAsync(channel, language);

            (await guest.GroupIsAsync(GroupState.Offline, null, reasons)).ShouldBe($"{guest.Text(why)} {guest.Text(() => MessageTexts.Offer)}\n{guest.Text(() => MessageTexts.AskMessage)}");
            (await guest.SaysAsync("Nesedí mi faktura.")).ShouldBe(guest.Text(() => MessageTexts.AskContact));
            (await guest.SaysAsync("zítra")).ShouldBe(guest.Text(() => MessageTexts.AskContactAgain));
            (await guest.SaysAsync("volejte 603 123 456")).ShouldStartWith(guest.Text(() => MessageTexts.Sent.With("+420603123456")));

            guest.Told<SendGuestOfflineEmail>().Message.ShouldBe(guest.Text(() => MessageTexts.Body.With("Nesedí mi faktura.", "+420603123456")));
        }
    }

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task After_one_farewell_the_bot_is_silent_until_mluvii_gives_the_guest_back(string channel, string language)
    {
        using var guest = await AskingAsync(channel, language);
        (await guest.GroupIsAsync(GroupState.Online)).ShouldBe(guest.Text(() => OperatorTexts.Farewell));
        foreach (var words in new[] { "díky", "help", "zrušit", "English, please", "česky", "1" })
        {
            (await guest.SaysAsync(words)).ShouldBeEmpty(words);
        }

        (await guest.GetsAsync(new HeroCardSubmission())).ShouldBeEmpty();
        guest.Time.Advance(TimeSpan.FromMinutes(5));

        (await guest.OpensAsync()).ShouldStartWith($"{guest.Text(() => GuestTexts.WelcomeBack)}\n{guest.Text(() => MenuTexts.Ask)}");
        (await guest.ChoosesAsync(() => MessageTexts.Title)).ShouldBe(guest.Text(() => MessageTexts.AskMessage));
    }

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task A_guest_who_would_rather_stay_gets_the_menu(string channel, string language)
    {
        using var guest = await AskingAsync(channel, language);
        await guest.GroupIsAsync(GroupState.Busy);

        (await guest.ChoosesAsync(() => OperatorTexts.StayWithBot)).ShouldContain(guest.Text(() => MenuTexts.Ask));
    }

    [Fact]
    public async Task What_the_guest_wrote_while_mluvii_was_asked_becomes_the_message()
    {
        using var guest = await AskingAsync("WebChat", "cs");
        (await guest.SaysAsync("Nesedí mi faktura.")).ShouldBe(guest.Text(() => GuestTexts.OneMoment));

        (await guest.GroupIsAsync(GroupState.Offline, null, GroupOfflineReason.BusinessHours)).ShouldContain(guest.Text(() => MessageTexts.PassingOn.With("Nesedí mi faktura.")));
        await guest.SaysAsync("603123456");

        guest.Told<SendGuestOfflineEmail>().Message.ShouldNotBeNull().ShouldStartWith("Nesedí mi faktura.");
    }

    [Fact]
    public async Task What_the_guest_wrote_while_a_form_was_asked_for_becomes_the_message_when_nobody_can_help_with_it()
    {
        using var guest = new TalkingGuest();
        await guest.OpensAsync();
        await guest.SaysAsync("formulář");
        await guest.SaysAsync("Nesedí mi faktura.");
        await guest.GetsAsync(new GetHeroCardsResponse { HeroCards = [new AvailableHeroCard { HeroCardId = 12, DisplayName = "Reklamace" }] });
        await guest.SaysAsync("Reklamace");

        await guest.GetsAsync(new SendHeroCardResponse { Success = false });

        (await guest.GroupIsAsync(GroupState.Offline)).ShouldContain(guest.Text(() => MessageTexts.PassingOn.With("Nesedí mi faktura.")));
    }

    [Fact]
    public async Task A_guest_who_does_not_answer_the_offers_is_not_asked_for_ever()
    {
        using var guest = await AskingAsync("WebChat", "cs");
        await guest.GroupIsAsync(GroupState.Busy);
        await guest.SaysAsync("hm");
        await guest.SaysAsync("hm");

        (await guest.SaysAsync("hm")).ShouldContain(guest.Text(() => AnywhereTexts.TooManyAttempts));
        guest.Told<GetAvailableGroups>();
    }

    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task A_hand_over_that_comes_straight_back_twice_is_told_and_not_tried_again(string channel, string language)
    {
        using var guest = await AskingAsync(channel, language);
        await guest.GroupIsAsync(GroupState.Online);
        (await guest.OpensAsync()).ShouldStartWith(guest.Text(() => GuestTexts.WelcomeBack));
        await guest.SaysAsync("human");
        await guest.GroupIsAsync(GroupState.Online);

        (await guest.OpensAsync()).ShouldStartWith(guest.Text(() => GuestTexts.NobodyReached));
        var again = await guest.SaysAsync("human");

        again.ShouldContain(guest.Text(() => OperatorTexts.Loop));
        again.ShouldContain(guest.Text(() => MessageTexts.AskMessage));
        guest.Commands.OfType<HandOff>().Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_reason_that_mluvii_does_not_take_leads_to_a_message()
    {
        using var guest = new TalkingGuest();
        await guest.OpensAsync();
        guest.Answers[nameof(SetCallParams)] = new SetCallParamsResponse { Success = false, ErrorMessage = "read-only" };

        (await guest.SaysAsync("operátor")).ShouldContain(guest.Text(() => OperatorTexts.Unknown));
        guest.Commands.ShouldNotContain(command => command is HandOff);
    }

    private static async Task<TalkingGuest> AskingAsync(string channel, string language)
    {
        var guest = new TalkingGuest(channel, language);
        await guest.OpensAsync();
        await guest.ChoosesAsync(() => OperatorTexts.Title);
        return guest;
    }
}
