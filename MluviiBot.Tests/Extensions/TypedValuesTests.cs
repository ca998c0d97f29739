using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Extensions;

/// <summary>What a bot gets to see: the samples as the records they read to.</summary>
public class TypedValuesTests
{
    private static readonly GroupWorkload Workload = new() { MaxSlots = 10, UsedSlotsWaiting = 1, UsedSlotsAccepted = 2, FreeSlots = 7 };
    private static readonly QueueWorkload Queue = new() { FreeQueueSlotsCountTotal = 0, InQueueCountTotal = 5, IsQueueFull = true };

    [Fact]
    public void Groups_have_their_state_reasons_and_numbers() => Read("GetAvailableGroupsResponse/page").ShouldBe(new GetAvailableGroupsResponse
    {
        SessionId = 7418277,
        AvailableGroups =
        [
            new AvailableGroup
            {
                DisplayName = "Group one",
                GroupId = 1,
                GroupState = GroupState.Offline,
                GroupOfflineReasons = [GroupOfflineReason.BusinessHours, GroupOfflineReason.NoOperators],
                GroupWorkload = Workload,
                QueueWorkload = Queue,
            },
        ],
    });

    [Fact]
    public void Groups_in_the_old_short_form_have_a_name_and_a_number()
    {
        var group = Read<GetAvailableGroupsResponse>("GetAvailableGroupsResponse/old-short-form").AvailableGroups[1];

        group.ShouldBe(new AvailableGroup { DisplayName = "Skupina dvě", GroupId = 2 });
        group.GroupOfflineReasons.ShouldBeEmpty();
        group.GroupOfflineReasons.IsMissing.ShouldBeTrue();
    }

    [Fact]
    public void Numbers_for_words_are_understood()
    {
        var groups = Read<GetAvailableGroupsResponse>("GetAvailableGroupsResponse/words-as-numbers").AvailableGroups;

        groups[0].GroupState.ShouldBe(GroupState.Busy);
        groups[0].GroupOfflineReasons.ShouldBe([GroupOfflineReason.BusinessHours, GroupOfflineReason.QueueFull]);
        groups[1].GroupState.ShouldBe(GroupState.Offline);
        groups[1].GroupOfflineReasons.ShouldBe([new GroupOfflineReason("64")]);
    }

    [Fact]
    public void Flags_are_taken_apart_whether_number_or_text()
    {
        var groups = Read<GetAvailableGroupsResponse>("GetAvailableGroupsResponse/reasons-as-flags-kept-whole").AvailableGroups;

        foreach (var group in groups)
        {
            ((IEnumerable<GroupOfflineReason>)group.GroupOfflineReasons).ShouldBe([GroupOfflineReason.BusinessHours, GroupOfflineReason.QueueFull]);
        }
    }

    [Fact]
    public void New_words_stay_as_sent_and_casing_does_not_matter()
    {
        var answer = Read<GetAvailableGroupsResponse>("GetAvailableGroupsResponse/new-words");

        answer.Source.ShouldBe(new SessionSource("telepathy"));
        answer.AvailableGroups[0].GroupState!.Value.Word.ShouldBe("LUNCH");
        answer.AvailableGroups[0].GroupOfflineReasons.ShouldBe([new GroupOfflineReason("FULL_MOON"), GroupOfflineReason.NoOperators]);
    }

    [Fact]
    public void Operators_that_can_be_read_are_there_beside_one_that_cannot()
    {
        var withNull = Read<GetAvailableOperatorsResponse>("GetAvailableOperatorsResponse/null-in-list-kept-whole");
        var withBadId = Read<GetAvailableOperatorsResponse>("GetAvailableOperatorsResponse/unreadable-id-kept");

        withNull.AvailableOperators.Count.ShouldBe(1);
        withNull.AvailableOperators[0].ShouldBe(new AvailableOperator { DisplayName = "Jana", UserId = 1 });
        withBadId.AvailableOperators[0].UserId.ShouldBeNull();
        withBadId.AvailableOperators[0].Extra["userId"].GetString().ShouldBe("u-1");
        withBadId.AvailableOperators[1].UserId.ShouldBe(2);
        withBadId.AvailableOperators[1].Extra["level"].GetInt32().ShouldBe(3);
    }

    [Fact]
    public void An_empty_list_differs_from_a_missing_one()
    {
        Read<GetAvailableOperatorsResponse>("GetAvailableOperatorsResponse/nobody").AvailableOperators.IsMissing.ShouldBeFalse();
        Read<GetAvailableOperatorsResponse>("GetAvailableOperatorsResponse/missing-list").AvailableOperators.IsMissing.ShouldBeTrue();
        Read<GetAvailableOperatorsResponse>("GetAvailableOperatorsResponse/missing-list").AvailableOperators.ShouldBeEmpty();
    }

    [Fact]
    public void Parameters_that_look_like_dates_are_the_text_that_was_sent()
    {
        var parameters = Read<GetCallParamsResponse>("GetCallParamsResponse/dates-stay-text").CallParams;

        parameters["born"].ShouldBe("1980-05-06");
        parameters["shifted"].ShouldBe("2021-12-06T14:00:00+02:00");
        parameters["old"].ShouldBe("/Date(1198908717056)/");
    }

    [Fact]
    public void Parameters_that_are_no_text_read_as_their_JSON()
    {
        var parameters = Read<GetCallParamsResponse>("GetCallParamsResponse/values-not-text").CallParams;

        parameters["number"].ShouldBe("5");
        parameters["boolean"].ShouldBe("true");
        parameters["nothing"].ShouldBeNull();
        parameters["big"].ShouldBe("123456789012345678901234567890");
        parameters.GetValueOrDefault("absent").ShouldBeNull();
    }

    [Fact]
    public void A_misspelt_session_is_the_session()
    {
        Read("GetAvailableGroupsResponse/page").SessionId.ShouldBe(7418277);
        Read("SetCallParamsResponse/success-as-text").SessionId.ShouldBe(7418277);
        Read("UnknownActivity/misspelt-session").SessionId.ShouldBe(5);
    }

    [Fact]
    public void Success_is_read_in_every_form()
    {
        ((IMluviiOutcome)Read("SetCallParamsResponse/success-as-text")).Success.ShouldBe(true);
        ((IMluviiOutcome)Read("SetCallParamsResponse/success-as-number")).Success.ShouldBe(false);
        ((IMluviiOutcome)Read("SetCallParamsResponse/success-unreadable-kept")).Success.ShouldBeNull();
        ((IMluviiOutcome)Read("ShareFileResponse/refused")).Success.ShouldBe(false);
    }

    [Fact]
    public void Contacts_have_their_score_and_data()
    {
        var contacts = Read<ObtainCrmIdentityResponse>("ObtainCrmIdentityResponse/page").MatchedCrmIdentities;

        contacts[0].Score.ShouldBe(95);
        contacts[0].Data["oo1_guest_facebook_psid"].ShouldBe(["1901491179944737", "2075406945856826"]);
        Read<ObtainCrmIdentityResponse>("ObtainCrmIdentityResponse/score-as-text").MatchedCrmIdentities[0].Score.ShouldBe(87.5);
        ((IEnumerable<string?>)Read<ObtainCrmIdentityResponse>("ObtainCrmIdentityResponse/data-in-other-shapes").MatchedCrmIdentities[0].Data["one"])
            .ShouldBe(["single"]);
    }

    [Fact]
    public void An_unreadable_contact_never_turns_into_a_new_one()
    {
        var unreadable = Read<AssignCrmIdentity>("AssignCrmIdentity/unreadable-is-not-a-new-contact-kept");

        MluviiJson.Write(unreadable).ShouldNotContain("null");
        MluviiJson.Write(new AssignCrmIdentity { ExistingCrmIdentityId = null }).ShouldBe("""{"activity":"AssignCrmIdentity","existingCrmIdentityId":null}""");
    }

    [Fact]
    public void A_value_set_in_place_of_an_unreadable_one_is_written_once()
    {
        var repaired = Read<Forward>("Forward/unreadable-id-kept") with { UserId = 7 };

        MluviiJson.Write(repaired).ShouldBe("""{"activity":"Forward","sessionId":7418277,"userId":7,"operatorGroupId":99999999999}""");
    }

    [Fact]
    public void A_64_bit_number_keeps_every_digit() =>
        Read<HeroCardQuickReply>("HeroCardQuickReply/models").ReplyToActivityId.ShouldBe(9007199254740993);

    [Fact]
    public void Half_a_surrogate_pair_is_text_like_any_other()
    {
        Read<Text>("Text/half-surrogate-pairs-kept").Value.ShouldBe("a\uD83D b");
        Read<GetCallParamsResponse>("GetCallParamsResponse/half-surrogate-pairs").CallParams["c"].ShouldBe("😀");
    }

    [Fact]
    public void An_unknown_activity_keeps_its_name_and_its_JSON()
    {
        var unknown = Read<UnknownActivity>("UnknownActivity/new-activity");

        unknown.Activity.ShouldBe("GuestDance");
        unknown.SessionId.ShouldBe(7418277);
        unknown.Source.ShouldBe(SessionSource.Default);
        unknown.Json.ShouldBe(SampleFiles.Read("UnknownActivity/new-activity"));
    }

    [Fact]
    public void Requests_and_answers_compare_by_value()
    {
        var one = new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("a", "1").With("b", null), Extra = ExtraMembers.Empty };
        var other = new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("b", null).With("a", "1") };

        one.ShouldBe(other);
        one.GetHashCode().ShouldBe(other.GetHashCode());
        one.ShouldNotBe(other with { CallParams = other.CallParams.With("a", "2") });
    }

    [Fact]
    public void Text_of_guests_does_not_get_into_a_log_by_ToString()
    {
        Read("Text/page").ToString().ShouldBe("Text (session 1)");
        $"{Read<ObtainCrmIdentityResponse>("ObtainCrmIdentityResponse/page").MatchedCrmIdentities[0]}".ShouldBe("CrmMatch");
    }

    private static MluviiActivity Read(string sample) => MluviiJson.Read(SampleFiles.Read(sample))!;

    private static T Read<T>(string sample)
        where T : MluviiActivity => Read(sample).ShouldBeOfType<T>();
}
