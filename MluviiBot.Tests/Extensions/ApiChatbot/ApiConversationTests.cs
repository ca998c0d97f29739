using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.ApiChatbot;
using MluviiBot.Extensions.Cards;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.OperatorHandOff;
using MluviiBot.Extensions.State;

namespace MluviiBot.Tests.Extensions.ApiChatbot;

/// <summary>What a bot gets from mluvii's API, and what mluvii gets from the bot.</summary>
public class ApiConversationTests : IAsyncLifetime
{
    private LocalMluvii _mluvii = null!;

    public async Task InitializeAsync() => _mluvii = await LocalMluvii.StartAsync();

    public async Task DisposeAsync() => await _mluvii.DisposeAsync();

    [Fact]
    public async Task Guest_s_message_is_a_message_of_Bot_Framework()
    {
        var activity = await ReceiveAsync("""{"activity":"Text","timestamp":"2020-12-04T16:12:57.172Z","text":"Button 2","sessionId":13,"language":"cs","source":"Facebook"}""");

        activity.Type.ShouldBe(ActivityTypes.Message);
        activity.Text.ShouldBe("Button 2");
        activity.TextFormat.ShouldBe(TextFormatTypes.Plain);
        activity.Conversation.Id.ShouldBe("13");
        activity.Id.ShouldBe("13|0000001");
        activity.Locale.ShouldBe("cs");
        activity.From.Id.ShouldBe(GuestState.SharedUserId);
        activity.Recipient.Id.ShouldBe("main");
        activity.Timestamp.ShouldBe(new DateTimeOffset(2020, 12, 4, 16, 12, 57, 172, TimeSpan.Zero));
        activity.TryGetMluvii(out var mluvii).ShouldBeTrue();
        mluvii.ShouldBeOfType<Text>().Source.ShouldBe(SessionSource.Facebook);
    }

    [Theory]
    [InlineData("""{"activity":"ConversationStarted","sessionId":13}""", ActivityTypes.ConversationUpdate)]
    [InlineData("""{"activity":"ConversationEnded","sessionId":13}""", ActivityTypes.EndOfConversation)]
    [InlineData("""{"activity":"GetCallParamsResponse","sesionId":13,"callParams":{"Narozen":"2001-02-03T04:05:06"}}""", ActivityTypes.Event)]
    [InlineData("""{"activity":"SomethingNew","sessionId":"13","since":"2001-02-03T04:05:06"}""", ActivityTypes.Event)]
    public async Task Other_activities_arrive_as_Bot_Framework_has_them_with_mluvii_s_own_word_for_word(string json, string type)
    {
        var activity = await ReceiveAsync(json);

        activity.Type.ShouldBe(type);
        activity.Conversation.Id.ShouldBe("13");
        ((object)activity.ChannelData).ShouldBe(json);
        if (type == ActivityTypes.ConversationUpdate)
        {
            activity.MembersAdded.ShouldHaveSingleItem().Id.ShouldBe(activity.Recipient.Id);
        }
    }

    [Fact]
    public async Task Guest_s_channel_is_known_from_the_source()
    {
        var channels = new List<string>();
        await using var bot = await ApiBotHost.StartAsync(_mluvii, async (turn, cancellationToken) =>
        {
            channels.Add(turn.GetGuestChannel().Word);
            await turn.SendActivityAsync("ok", cancellationToken: cancellationToken);
        });

        await bot.PostAsync("""{"activity":"ConversationStarted","sessionId":13,"source":"WhatsApp"}""");
        await bot.PostAsync("""{"activity":"Text","text":"Ahoj","sessionId":13}""");
        await _mluvii.NextAsync();
        await _mluvii.NextAsync();

        channels.ShouldBe(["WhatsApp", "WhatsApp"]);
    }

    [Fact]
    public async Task Text_goes_to_mluvii_with_the_marks_that_it_shows()
    {
        var sent = await SendAsync(MessageFactory.Text("**Dobrý** den, <u>zde</u> [je](https://example.com)"));

        sent.ShouldHaveSingleItem().ToJsonString(Relaxed)
            .ShouldBe("""{"activity":"Text","sessionId":13,"text":"<strong>Dobrý</strong> den, zde <a href=\"https://example.com\">je</a>"}""");
    }

    [Fact]
    public async Task Cards_go_in_the_shape_of_Bot_Framework_with_the_session_and_their_values_as_they_are()
    {
        var card = new HeroCard("Street #1", images: [new CardImage("https://example.com/map.png")], buttons: [new CardAction(ActionTypes.ImBack, "Street Foo 254", value: 1)]);
        var sent = await SendAsync(MessageFactory.Carousel([card.ToAttachment(), GuestCard.Thumbnail("Street #2").WithButton("Ulice").ToAttachment()], "Kam?"));

        sent.Count.ShouldBe(2);
        sent[0]["text"]!.GetValue<string>().ShouldBe("Kam?");
        var carousel = sent[1];
        carousel["activity"].ShouldBeNull();
        carousel["sessionId"]!.GetValue<long>().ShouldBe(13);
        carousel["type"]!.GetValue<string>().ShouldBe("message");
        carousel["timestamp"].ShouldNotBeNull();
        carousel["attachmentLayout"]!.GetValue<string>().ShouldBe("carousel");
        var first = carousel["attachments"]![0]!;
        first["contentType"]!.GetValue<string>().ShouldBe("application/vnd.microsoft.card.hero");
        first["content"]!["title"]!.GetValue<string>().ShouldBe("Street #1");
        JsonNode.DeepEquals(first["content"]!["buttons"]![0], JsonNode.Parse("""{"type":"imBack","title":"Street Foo 254","value":1}""")).ShouldBeTrue();
        carousel["attachments"]![1]!["contentType"]!.GetValue<string>().ShouldBe("application/vnd.microsoft.card.thumbnail");
    }

    [Fact]
    public async Task Suggested_actions_go_with_their_text()
    {
        var sent = await SendAsync(MessageFactory.SuggestedActions(["Ano", "Ne"], "Opravdu?", null, null, null));

        var message = sent.ShouldHaveSingleItem();
        message["type"]!.GetValue<string>().ShouldBe("message");
        message["text"]!.GetValue<string>().ShouldBe("Opravdu?");
        message["suggestedActions"]!["actions"]![1]!["value"]!.GetValue<string>().ShouldBe("Ne");
    }

    [Fact]
    public async Task Text_and_command_in_one_message_are_two_requests_in_order()
    {
        var sent = await SendAsync(new Forward { OperatorGroupId = 4 }.ToActivity("Přepojuji Vás."));

        sent.Select(json => json.ToJsonString(Relaxed)).ShouldBe(
            ["""{"activity":"Text","sessionId":13,"text":"Přepojuji Vás."}""", """{"activity":"Forward","sessionId":13,"operatorGroupId":4}"""]);
    }

    [Fact]
    public async Task Command_is_written_in_camel_case_for_its_own_session_whatever_it_says()
    {
        var parameters = new SetCallParams { SessionId = 99, CallParams = MluviiMap<string?>.Empty.With("CrmUrl", "x") };
        var unknown = MluviiJson.Read("""{"Activity":"SomethingNew","SESSIONID":99,"Value":1}""")!;

        var sent = await SendAsync(parameters.ToActivity(), unknown.ToActivity(), new AssignCrmIdentity { ExistingCrmIdentityId = null }.ToActivity());

        sent.Select(json => json.ToJsonString()).ShouldBe([
            """{"activity":"SetCallParams","sessionId":13,"callParams":{"CrmUrl":"x"}}""",
            """{"Activity":"SomethingNew","Value":1,"sessionId":13}""",
            """{"activity":"AssignCrmIdentity","sessionId":13,"existingCrmIdentityId":null}""",
        ]);
    }

    [Fact]
    public async Task End_of_conversation_ends_the_session_and_what_means_nothing_to_mluvii_is_left_out()
    {
        var sent = await SendAsync(
            new Activity(ActivityTypes.Trace, name: "debug"),
            new Activity(ActivityTypes.Event, name: "of another channel"),
            new Activity(ActivityTypes.MessageReaction),
            new Activity(ActivityTypes.EndOfConversation));

        sent.ShouldHaveSingleItem().ToJsonString().ShouldBe("""{"activity":"EndConversation","sessionId":13}""");
    }

    [Fact]
    public async Task Turn_that_fails_sends_nothing_but_what_the_adapter_tells_the_guest()
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii, async (turn, cancellationToken) =>
        {
            await turn.SendActivityAsync("half an answer", cancellationToken: cancellationToken);
            throw new InvalidOperationException("The other half fails.");
        });
        bot.Services.GetRequiredService<ApiChatbotAdapter>().OnTurnError = (turn, _) => turn.SendActivityAsync("Sorry.");

        await bot.PostAsync("""{"activity":"Text","text":"Ahoj","sessionId":13}""");

        (await _mluvii.NextAsync())["text"]!.GetValue<string>().ShouldBe("Sorry.");
        _mluvii.Posts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Conversation_goes_on_when_nobody_writes()
    {
        ConversationReference? reference = null;
        await using var bot = await ApiBotHost.StartAsync(_mluvii, (turn, cancellationToken) =>
        {
            reference = turn.Activity.GetConversationReference();
            return turn.SendActivityAsync("Moment.", cancellationToken: cancellationToken);
        });
        await bot.PostAsync("""{"activity":"Text","text":"Ahoj","sessionId":13}""");
        await _mluvii.NextAsync();

        await bot.Services.GetServices<BotAdapter>().ShouldHaveSingleItem().ContinueConversationAsync(
            "any", reference, (turn, cancellationToken) => turn.SendActivityAsync("Stále čekám.", cancellationToken: cancellationToken), CancellationToken.None);

        (await _mluvii.NextAsync())["text"]!.GetValue<string>().ShouldBe("Stále čekám.");
    }

    [Fact]
    public async Task Session_is_greeted_once_handed_over_silent_and_taken_back_when_mluvii_starts_it_again()
    {
        var ignored = new TaskCompletionSource();
        await using var bot = await ApiBotHost.StartAsync(
            new() { ["main"] = ApiBotHost.Chatbot(_mluvii) }, null, configure: services => services.AddSingleton(ignored).AddSingleton<IBot, HandingOverBot>());

        await bot.PostAsync("""{"activity":"Text","text":"Ahoj","sessionId":13,"timestamp":"2026-01-01T00:00:01"}""");
        await NextTextShouldBeAsync("Vítejte");
        await NextTextShouldBeAsync("Ahoj");
        await bot.PostAsync("""{"activity":"ConversationStarted","sessionId":13,"timestamp":"2026-01-01T00:00:02"}""");
        await bot.PostAsync("""{"activity":"Text","text":"člověka","sessionId":13,"timestamp":"2026-01-01T00:00:03"}""");
        (await _mluvii.NextAsync())["activity"]!.GetValue<string>().ShouldBe("HandOff");
        await bot.PostAsync("""{"activity":"ConversationEnded","sessionId":13,"timestamp":"2026-01-01T00:00:04"}""");
        await bot.PostAsync("""{"activity":"Text","text":"jste tam?","sessionId":13,"timestamp":"2026-01-01T00:00:05"}""");
        await ignored.Task.WaitAsync(TimeSpan.FromSeconds(60));
        bot.Time.Advance(TimeSpan.FromMinutes(10));
        await bot.PostAsync("""{"activity":"ConversationStarted","sessionId":13,"timestamp":"2026-01-01T00:00:06"}""");
        await NextTextShouldBeAsync("Vítejte zpět");
        await bot.PostAsync("""{"activity":"Text","text":"Děkuji","sessionId":13,"timestamp":"2026-01-01T00:00:07"}""");
        await NextTextShouldBeAsync("Děkuji");
    }

    [Fact]
    public async Task Chatbots_are_told_apart_by_secret_and_path_and_their_sessions_never_mix()
    {
        await using var second = await LocalMluvii.StartAsync();
        var chatbots = new Dictionary<string, Dictionary<string, string?>>
        {
            ["a"] = ApiBotHost.Chatbot(_mluvii, 1, "secret-a"),
            ["b"] = ApiBotHost.Chatbot(second, 2, "secret-b"),
            ["c"] = ApiBotHost.Chatbot(second, 3, "secret-a"),
        };
        chatbots["c"]["Path"] = "/hooks/c";
        await using var bot = await ApiBotHost.StartAsync(chatbots, null, configure: services => services.AddSingleton<IBot, CountingBot>());

        foreach (var path in new[] { "/api/mluvii?access_token=secret-a", "/api/mluvii?access_token=secret-b", "/hooks/c?access_token=secret-a" })
        {
            await bot.PostAsync("""{"activity":"Text","text":"1","sessionId":13}""", path);
            await bot.PostAsync("""{"activity":"Text","text":"2","sessionId":13}""", path);
        }

        (await bot.PostAsync("""{"activity":"Text","text":"1","sessionId":13}""", "/hooks/c?access_token=secret-b")).ShouldBe(System.Net.HttpStatusCode.Unauthorized);
        await _mluvii.NextAsync();
        await _mluvii.NextAsync();
        for (var number = 0; number < 4; number++)
        {
            await second.NextAsync();
        }

        _mluvii.Posts.Select(post => (post.Chatbot, post.Json["text"]!.GetValue<string>())).ShouldBe([("1", "a: 1"), ("1", "a: 2")]);
        second.Posts.Where(post => post.Chatbot == "2").Select(post => post.Json["text"]!.GetValue<string>()).ShouldBe(["b: 1", "b: 2"]);
        second.Posts.Where(post => post.Chatbot == "3").Select(post => post.Json["text"]!.GetValue<string>()).ShouldBe(["c: 1", "c: 2"]);
        second.TokenForms.Select(form => form["client_id"]).Order().ShouldBe(["client-2", "client-3"]);
    }

    private static System.Text.Json.JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task NextTextShouldBeAsync(string text) => (await _mluvii.NextAsync())["text"].ShouldNotBeNull().GetValue<string>().ShouldBe(text);

    /// <summary>What the bot gets for what mluvii sends.</summary>
    private async Task<Activity> ReceiveAsync(string json)
    {
        var received = new TaskCompletionSource<Activity>();
        await using var bot = await ApiBotHost.StartAsync(_mluvii, (turn, _) =>
        {
            received.TrySetResult(turn.Activity);
            return Task.CompletedTask;
        });
        await bot.PostAsync(json);
        return await received.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>What mluvii gets for what the bot sends in a turn.</summary>
    private async Task<IReadOnlyList<JsonObject>> SendAsync(params IActivity[] activities)
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii, async (turn, cancellationToken) =>
        {
            await turn.SendActivitiesAsync(activities, cancellationToken);
            await turn.SendActivityAsync("the end", cancellationToken: cancellationToken);
        });
        await bot.PostAsync("""{"activity":"Text","text":"Ahoj","sessionId":13,"source":"Default"}""");
        var sent = new List<JsonObject>();
        while (await _mluvii.NextAsync() is var json && json["text"]?.GetValue<string>() != "the end")
        {
            sent.Add(json);
        }

        return sent;
    }

    private sealed class HandingOverBot(MluviiBotServices services, TaskCompletionSource ignored) : MluviiActivityHandler(services)
    {
        public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await base.OnTurnAsync(turnContext, cancellationToken);
            if (turnContext.Activity.Text == "jste tam?")
            {
                ignored.SetResult();
            }
        }

        protected override Task OnConversationStartedAsync(ITurnContext turnContext, ConversationStart start, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("Vítejte", cancellationToken: cancellationToken);

        protected override Task OnConversationReturnedAsync(ITurnContext turnContext, GuestReturn guestReturn, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("Vítejte zpět", cancellationToken: cancellationToken);

        protected override Task OnGuestMessageAsync(ITurnContext turnContext, GuestMessage message, CancellationToken cancellationToken) =>
            turnContext.Activity.Text == "člověka"
                ? turnContext.SendMluviiAsync(new HandOff(), cancellationToken: cancellationToken)
                : turnContext.SendActivityAsync(turnContext.Activity.Text, cancellationToken: cancellationToken);
    }

    private sealed class CountingBot(MluviiBotServices services) : MluviiActivityHandler(services)
    {
        protected override async Task OnGuestMessageAsync(ITurnContext turnContext, GuestMessage message, CancellationToken cancellationToken)
        {
            var counts = Guest.CreateProperty<int>("Count");
            var count = await counts.GetAsync(turnContext, () => 0, cancellationToken) + 1;
            await counts.SetAsync(turnContext, count, cancellationToken);
            await turnContext.SendActivityAsync($"{turnContext.Activity.Recipient.Name}: {count}", cancellationToken: cancellationToken);
        }
    }
}
