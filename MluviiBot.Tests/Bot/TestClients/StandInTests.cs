using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Bot.TestClients;

public sealed class StandInTests
{
    [Theory]
    [InlineData("directline")]
    [InlineData("webchat")]
    [InlineData("emulator")]
    public async Task In_a_test_client_the_bot_gets_an_answer_to_what_it_asks_mluvii(string channel)
    {
        await using var user = await TestClientUser.StartAsync(channel);

        (await user.SaysAsync("GetAvailableGroups", "GetAvailableGroupsResponse")).ShouldContain("Prodej");
    }

    [Fact]
    public async Task A_guest_of_mluvii_is_mluviis_to_answer()
    {
        await using var user = await TestClientUser.StartAsync(from: "mluvii_guest");
        await user.SaysAsync("GetAvailableGroups");
        await user.GetsAsync(IsCommand);

        user.Time.Advance(TimeSpan.FromSeconds(10));

        await user.GetsAsync("did not answer GetAvailableGroups in time");
    }

    [Theory]
    [InlineData("Never", "user-1", "did not answer")]
    [InlineData("Always", "mluvii_guest", "GetAvailableGroupsResponse")]
    public async Task A_setting_decides_whom_it_answers(string enabled, string from, string reply)
    {
        await using var user = await TestClientUser.StartAsync(from: from, settings: ("StandIn:Enabled", enabled));
        await user.SaysAsync("GetAvailableGroups");
        await user.GetsAsync(IsCommand);

        if (enabled == "Never")
        {
            user.Time.Advance(TimeSpan.FromSeconds(10));
        }

        await user.GetsAsync(reply);
    }

    [Fact]
    public async Task Groups_are_as_configured_with_reasons_and_workload()
    {
        await using var user = await TestClientUser.StartAsync(settings:
        [
            ("StandIn:Groups:0:State", "Offline"), ("StandIn:Groups:0:OfflineReasons:0", "BUSINESS_HOURS"), ("StandIn:Groups:0:InQueue", "10"),
        ]);

        var group = Json(await user.SaysAsync("GetAvailableGroups", "GetAvailableGroupsResponse"))["availableGroups"]!.Single();

        group.Value<string>("groupState").ShouldBe("OFFLINE");
        group["groupOfflineReasons"]!.Values<string>().ShouldBe(["BUSINESS_HOURS"]);
        group["groupWorkload"]!.Value<int>("freeSlots").ShouldBe(4);
        group["queueWorkload"]!.Value<bool>("isQueueFull").ShouldBeTrue();
    }

    [Fact]
    public async Task Routing_chooses_the_group_of_the_hand_off_reason_that_the_bot_has_set()
    {
        await using var user = await TestClientUser.StartAsync();
        await user.SaysAsync("""SetCallParams {"HandoffReason":"Complaint"}""", "SetCallParamsResponse");

        (await user.SaysAsync("GetAvailableGroups", "GetAvailableGroupsResponse")).ShouldContain("BUSY");
        (await user.SaysAsync("GetAvailableOperators", "GetAvailableOperatorsResponse")).ShouldContain("Eva Dvořáková");
        (await user.SaysAsync("GetAvailableGroups 1", "GetAvailableGroupsResponse")).ShouldContain("Prodej");
    }

    [Fact]
    public async Task Call_parameters_are_remembered_and_read_only_ones_refused()
    {
        await using var user = await TestClientUser.StartAsync(settings: [("StandIn:CallParams:oo1_guest_ident", "Jan"), ("StandIn:ReadOnlyCallParams:0", "CrmUrl")]);

        await user.SaysAsync("""SetCallParams {"topic":"invoice"}""", "SetCallParamsResponse");
        (await user.SaysAsync("""SetCallParams {"CrmUrl":"x"}""", "mluvii refused SetCallParams")).ShouldContain("CrmUrl is read-only");

        var parameters = (JObject)Json(await user.SaysAsync("GetCallParams", "GetCallParamsResponse"))["callParams"]!;
        JToken.DeepEquals(parameters, new JObject { ["oo1_guest_ident"] = "Jan", ["topic"] = "invoice" }).ShouldBeTrue(parameters.ToString());
    }

    [Fact]
    public async Task Contacts_match_with_their_scores_and_can_be_assigned_or_created()
    {
        await using var user = await TestClientUser.StartAsync();

        var matches = Json(await user.SaysAsync("ObtainCrmIdentity", "ObtainCrmIdentityResponse"))["matchedCrmIdentities"]!;
        matches.Select(match => match.Value<double>("score")).ShouldBe([95, 64]);
        matches[0]!["data"]!["oo1_guest_ident"]!.Values<string>().ShouldBe(["Jan Novák"]);

        (await user.SaysAsync("AssignCrmIdentity null", "AssignCrmIdentityResponse")).ShouldContain("\"created\": true");
        Json(await user.SaysAsync("ObtainCrmIdentity", "ObtainCrmIdentityResponse")).Value<long>("assignedCrmIdentityId").ShouldBe(103);
        (await user.SaysAsync("AssignCrmIdentity 999", "AssignCrmIdentityResponse")).ShouldContain("There is no contact 999");
    }

    [Fact]
    public async Task A_form_that_is_sent_comes_back_filled_in_and_its_parameters_stay()
    {
        await using var user = await TestClientUser.StartAsync(settings: ("StandIn:HeroCards:0:Submission:topic", "invoice"));

        (await user.SaysAsync("SendHeroCard 12", "SendHeroCardResponse")).ShouldContain("true");
        (await user.SaysAsync("SendHeroCard 99", "refused SendHeroCard")).ShouldContain("There is no hero card 99");

        Json(await user.SaysAsync("GetCallParams", "GetCallParamsResponse"))["callParams"]!.Value<string>("topic").ShouldBe("invoice");
    }

    [Theory]
    [InlineData("https://example.com/a.pdf", "https://example.com/a.pdf")]
    [InlineData("", "\"canceledByGuest\": true")]
    public async Task The_guest_answers_the_upload_prompt_with_a_file_or_cancels(string file, string answer)
    {
        await using var user = await TestClientUser.StartAsync(settings: ("StandIn:UploadedFile", file));

        (await user.SaysAsync("ChatbotOpenFileUploadPrompt", "ChatbotOpenFileUploadPromptResponse")).ShouldContain(answer);
    }

    [Fact]
    public async Task Files_are_listed_and_shared_by_name()
    {
        await using var user = await TestClientUser.StartAsync();

        (await user.SaysAsync("GetMediaObjects", "GetMediaObjectsResponse")).ShouldContain("Ceník.pdf");
        (await user.SaysAsync("ShareFile Ceník.pdf", "ShareFileResponse")).ShouldContain("true");
        (await user.SaysAsync("ShareFile Jiný.pdf", "refused ShareFile")).ShouldContain("There is no file Jiný.pdf");
    }

    [Fact]
    public async Task A_request_that_is_configured_so_stays_unanswered()
    {
        await using var user = await TestClientUser.StartAsync(settings: ("StandIn:Unanswered:0", "GetCallParams"));
        await user.SaysAsync("GetCallParams");
        await user.GetsAsync(IsCommand);

        user.Time.Advance(TimeSpan.FromSeconds(10));

        await user.GetsAsync("did not answer GetCallParams in time");
    }

    [Theory]
    [InlineData("directline")]
    [InlineData("webchat")]
    [InlineData("emulator")]
    public async Task Every_command_is_shown_as_a_trace_in_a_test_client(string channel)
    {
        await using var user = await TestClientUser.StartAsync(channel);
        await user.SaysAsync("SendHeroCard 12");

        var trace = await user.GetsAsync(activity => activity.Value<string>("type") == "trace");

        trace.Value<string>("name").ShouldBe("SendHeroCard");
        trace.Value<string>("label").ShouldBe("to mluvii: SendHeroCard");
        trace["value"]!.Value<int>("HeroCardId").ShouldBe(12);
    }

    [Theory]
    [InlineData("mluvii_guest", "directline")]
    [InlineData("user-1", "msteams")]
    public async Task Who_is_no_test_client_gets_no_trace(string from, string channel)
    {
        await using var user = await TestClientUser.StartAsync(channel, from);

        await user.SaysAsync("Forward 1");

        user.Rest().ShouldNotContain(activity => activity.Value<string>("type") == "trace");
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("directline")]
    public async Task In_production_nobody_gets_a_trace(string channel)
    {
        await using var user = await TestClientUser.StartAsync(channel, environment: "Production", settings: ("AllowUnauthenticatedCallers", "true"));

        await user.SaysAsync("operátor");

        await user.GetsAsync(IsCommand);
        user.Rest().ShouldNotContain(activity => activity.Value<string>("type") == "trace");
    }

    private static bool IsCommand(JObject activity) => activity["channelData"] is not null;

    private static JObject Json(string told) => JObject.Parse(told[told.IndexOf('{', StringComparison.Ordinal)..(told.LastIndexOf('}') + 1)]);
}
