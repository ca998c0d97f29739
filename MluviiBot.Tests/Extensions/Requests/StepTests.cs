using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.Requests;

/// <summary>The steps named after what they do.</summary>
public sealed class StepTests
{
    public static TheoryData<string, WaterfallStep> Asking { get; } = new()
    {
        { """{"Activity":"GetAvailableGroups"}""", (step, token) => step.GetAvailableGroupsAsync(cancellationToken: token) },
        { """{"Activity":"GetAvailableGroups","GroupIds":[3,5]}""", (step, token) => step.GetAvailableGroupsAsync([3, 5], token) },
        { """{"Activity":"GetAvailableOperators"}""", (step, token) => step.GetAvailableOperatorsAsync(cancellationToken: token) },
        { """{"Activity":"GetAvailableOperators","GroupId":3}""", (step, token) => step.GetAvailableOperatorsAsync(3, token) },
        { """{"Activity":"RequestLocation","Text":"Where are you?"}""", (step, token) => step.RequestLocationAsync("Where are you?", token) },
        { """{"Activity":"GetCallParams"}""", (step, token) => step.GetCallParamsAsync(token) },
        { """{"Activity":"SetCallParams","CallParams":{"a":"1","b":null}}""", (step, token) => step.SetCallParamsAsync([new("a", "1"), new("b", null)], token) },
        { """{"Activity":"SetCallParams","CallParams":{"a":"1"}}""", (step, token) => step.SetCallParamAsync("a", "1", token) },
        { """{"Activity":"GetGuestIdentity"}""", (step, token) => step.GetGuestIdentityAsync(token) },
        { """{"Activity":"ObtainCrmIdentity"}""", (step, token) => step.ObtainCrmIdentityAsync(token) },
        { """{"Activity":"AssignCrmIdentity","ExistingCrmIdentityId":7}""", (step, token) => step.AssignCrmIdentityAsync(7, token) },
        { """{"Activity":"AssignCrmIdentity","ExistingCrmIdentityId":null}""", (step, token) => step.AssignCrmIdentityAsync(null, token) },
        { """{"Activity":"GetHeroCards"}""", (step, token) => step.GetHeroCardsAsync(token) },
        { """{"Activity":"SendHeroCard","HeroCardId":4}""", (step, token) => step.SendHeroCardAsync(4, cancellationToken: token) },
        {
            """{"Activity":"SendHeroCard","HeroCardId":4,"SelectedLanguage":"cs","InitialParams":{"name":"Jana"}}""",
            (step, token) => step.SendHeroCardAsync(4, [new("name", "Jana")], "cs", token)
        },
        { """{"Activity":"GetMediaObjects"}""", (step, token) => step.GetMediaObjectsAsync(token) },
        { """{"Activity":"ShareFile","Name":"price list.pdf"}""", (step, token) => step.ShareFileAsync("price list.pdf", token) },
        { """{"Activity":"ShareFile","Url":"https://files/a%20b"}""", (step, token) => step.ShareFileAsync(new Uri("https://files/a b"), token) },
        { """{"Activity":"ChatbotOpenFileUploadPrompt"}""", (step, token) => step.PromptForFileAsync(token) },
        { """{"Activity":"EnableGuestUpload"}""", (step, token) => step.EnableGuestUploadAsync(token) },
        { """{"Activity":"DisableGuestUpload"}""", (step, token) => step.DisableGuestUploadAsync(token) },
        { """{"Activity":"EnableGuestInput"}""", (step, token) => step.EnableGuestInputAsync(token) },
        { """{"Activity":"DisableGuestInput"}""", (step, token) => step.DisableGuestInputAsync(token) },
    };

    public static TheoryData<string, string, WaterfallStep> Telling { get; } = new()
    {
        { """{"Activity":"HandOff"}""", string.Empty, After((step, token) => step.HandOffAsync(cancellationToken: token)) },
        { """{"Activity":"HandOff"}""", "Goodbye.", After((step, token) => step.HandOffAsync("Goodbye.", token)) },
        { """{"Activity":"Forward","OperatorGroupId":3}""", "Goodbye.", After((step, token) => step.ForwardAsync(groupId: 3, text: "Goodbye.", cancellationToken: token)) },
        { """{"Activity":"Forward","UserId":9}""", string.Empty, After((step, token) => step.ForwardAsync(userId: 9, cancellationToken: token)) },
        { """{"Activity":"Forward"}""", string.Empty, After((step, token) => step.ForwardAutoAsync(cancellationToken: token)) },
        { """{"Activity":"EndConversation"}""", "Goodbye.", After((step, token) => step.EndSessionAsync("Goodbye.", token)) },
        { """{"Activity":"Typing","Show":true}""", string.Empty, After((step, token) => step.SendTypingAsync(cancellationToken: token)) },
        { """{"Activity":"Typing","Show":false}""", string.Empty, After((step, token) => step.SendTypingAsync(show: false, token)) },
        { """{"Activity":"SetTag","Name":"vip"}""", string.Empty, After((step, token) => step.SetTagAsync("vip", token)) },
        { """{"Activity":"UnsetTag","Name":"vip"}""", string.Empty, After((step, token) => step.UnsetTagAsync("vip", token)) },
        {
            """{"Activity":"SendGuestOfflineEmail","Subject":"s","Message":"m","Location":"l"}""",
            "Sent.",
            After((step, token) => step.SendGuestOfflineEmailAsync("s", "m", "l", "Sent.", token))
        },
    };

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(86_401)]
    public void A_time_out_that_makes_no_sense_is_refused(int seconds) =>
        Should.Throw<ArgumentOutOfRangeException>(() => MluviiRequestStep.AskMluviiAsync(null!, new GetCallParams(), TimeSpan.FromSeconds(seconds)))
            .ParamName.ShouldBe("timeout");

    [Theory, MemberData(nameof(Asking))]
    public async Task A_step_that_asks_sends_its_request_and_waits(string expected, WaterfallStep step)
    {
        var (sent, result) = await RunAsync(step);

        ShouldBe(sent, expected, string.Empty);
        result.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Theory, MemberData(nameof(Telling))]
    public async Task A_step_that_needs_no_answer_sends_its_command_and_goes_on(string expected, string text, WaterfallStep step)
    {
        var (sent, result) = await RunAsync(step);

        ShouldBe(sent, expected, text);
        result.Status.ShouldBe(DialogTurnStatus.Complete);
    }

    [Fact]
    public void Every_request_has_a_step()
    {
        var asked = Asking.Select(row => JsonNode.Parse((string)row[0])!["Activity"]!.GetValue<string>()).Distinct();
        var requests = MluviiActivities.Names.Where(name => MluviiActivities.TypeOf(name)!.GetInterfaces().Any(face => face.Name.StartsWith("IMluviiRequest", StringComparison.Ordinal)));

        asked.ShouldBe(requests, ignoreOrder: true);
    }

    [Fact]
    public async Task Forwarding_names_exactly_one_target()
    {
        await Should.ThrowAsync<ArgumentException>(RunAsync(After((step, token) => step.ForwardAsync(cancellationToken: token))));
        await Should.ThrowAsync<ArgumentException>(RunAsync(After((step, token) => step.ForwardAsync(1, 2, cancellationToken: token))));
    }

    [Fact]
    public async Task Many_requests_read_like_a_script()
    {
        await using var bot = await AskingBotHost.StartAsync(
            (step, token) => step.GetCallParamsAsync(token),
            Say.OutcomeAsync<GetCallParamsResponse>,
            (step, token) => step.ObtainCrmIdentityAsync(token),
            (step, token) => step.AssignCrmIdentityAsync(
                step.Result is MluviiAnswer<ObtainCrmIdentityResponse>.Answered { Response.MatchedCrmIdentities: [var best, ..] } ? best.CrmIdentityId : null, token),
            (step, token) => step.SetCallParamAsync("HandoffReason", "Sales", token),
            (step, token) => step.GetAvailableGroupsAsync(cancellationToken: token),
            async (step, token) =>
            {
                await step.HandOffAsync("Goodbye.", token);
                return await step.EndDialogAsync(cancellationToken: token);
            });

        (await bot.GuestSaysAsync("hello")).ShouldBe(["GetCallParams"]);
        (await bot.MluviiSendsAsync(new GetCallParamsResponse())).ShouldBe(["name is ", "ObtainCrmIdentity"]);
        (await bot.MluviiSendsAsync(new ObtainCrmIdentityResponse { MatchedCrmIdentities = [new CrmMatch { CrmIdentityId = 7 }] })).ShouldBe(["AssignCrmIdentity"]);
        (await bot.MluviiSendsAsync(new AssignCrmIdentityResponse { CrmIdentityId = 7 })).ShouldBe(["SetCallParams"]);
        (await bot.MluviiSendsAsync(new SetCallParamsResponse { Success = true })).ShouldBe(["GetAvailableGroups"]);
        (await bot.MluviiSendsAsync(new GetAvailableGroupsResponse())).ShouldBe(["HandOff"]);
    }

    private static WaterfallStep After(Func<DialogContext, CancellationToken, Task> tell) => async (step, token) =>
    {
        await tell(step, token);
        return await step.EndDialogAsync(cancellationToken: token);
    };

    private static void ShouldBe(Activity sent, string expected, string text)
    {
        sent.Type.ShouldBe(ActivityTypes.Message);
        sent.Text.ShouldBe(text);
        sent.TryGetMluvii(out var mluvii).ShouldBeTrue();
        var json = JsonNode.Parse(MluviiJson.Write(mluvii!, MluviiCasing.PascalCase));
        JsonNode.DeepEquals(json, JsonNode.Parse(expected)).ShouldBeTrue(json!.ToJsonString());
    }

    private static async Task<(Activity Sent, DialogTurnResult Result)> RunAsync(WaterfallStep step)
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        var deadlines = new MluviiDeadlines(new MemoryTurnStore(new ManualTime()));
        var requests = new MluviiRequests(state, deadlines, Microsoft.Extensions.Options.Options.Create(new MluviiRequestOptions()), new ManualTime());
        var dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs")).Add(new WaterfallDialog("script", [step])).AddMluviiRequests(requests);
        var adapter = new TestAdapter();
        DialogTurnResult? result = null;
        await adapter.SendTextToBotAsync(
            "hello",
            async (turnContext, token) => result = await (await dialogs.CreateContextAsync(turnContext, token)).BeginDialogAsync("script", null, token),
            CancellationToken.None);
        return ((Activity)adapter.GetNextReply(), result!);
    }
}
