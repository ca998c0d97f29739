using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Integration;

public sealed class CloudAdapterTests : IAsyncLifetime
{
    private LocalConnector _connector = null!;

    public async Task InitializeAsync() => _connector = await LocalConnector.StartAsync();

    public Task DisposeAsync() => _connector.DisposeAsync().AsTask();

    [Fact]
    public async Task A_reply_goes_to_the_activity_that_it_answers()
    {
        await using var host = await CloudAdapterHost.StartAsync(new CloudAdapter(), new Bot(turn => turn.SendActivityAsync("You said: " + turn.Activity.Text)));

        var (status, body) = await host.PostAsync(Message("ahoj ěšč"));

        status.ShouldBe(200);
        body.ShouldBeEmpty();
        var call = _connector.Calls.ShouldHaveSingleItem();
        call.Method.ShouldBe("POST");
        call.Path.ShouldBe("/v3/conversations/c1/activities/a1");
        var sent = call.Activity!;
        sent.Value<string>("text").ShouldBe("You said: ahoj ěšč");
        sent.Value<string>("type").ShouldBe("message");
        sent.Value<string>("replyToId").ShouldBe("a1");
        sent.Value<string>("inputHint").ShouldBe("acceptingInput");
        sent["from"]!.Value<string>("id").ShouldBe("bot");
        sent["recipient"]!.Value<string>("id").ShouldBe("mluvii_guest");
        sent["conversation"]!.Value<string>("id").ShouldBe("c1");
        sent.Properties().ShouldNotContain(property => property.Value.Type == JTokenType.Null);
    }

    [Fact]
    public async Task Several_replies_go_out_in_their_order()
    {
        await using var host = await CloudAdapterHost.StartAsync(new CloudAdapter(), new Bot(turn => turn.SendActivitiesAsync(
            [MessageFactory.Text("1"), MessageFactory.Text("2"), MessageFactory.Text("3")])));

        await host.PostAsync(Message("go"));

        _connector.Calls.Select(call => call.Activity!.Value<string>("text")).ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public async Task ExpectReplies_brings_the_replies_in_the_answer_and_sends_nothing()
    {
        await using var host = await CloudAdapterHost.StartAsync(new CloudAdapter(), new Bot(async turn =>
        {
            await turn.SendActivityAsync("one");
            await turn.SendActivityAsync("two");
        }));
        var message = Message("go");
        message["deliveryMode"] = "expectReplies";

        var (status, body) = await host.PostAsync(message);

        status.ShouldBe(200);
        JObject.Parse(body)["activities"]!.Select(activity => activity.Value<string>("text")).ShouldBe(["one", "two"]);
        _connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_invoke_is_answered_with_what_the_bot_gives()
    {
        await using var host = await CloudAdapterHost.StartAsync(new CloudAdapter(), new Bot(turn => turn.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 202, Body = new { answer = 42 } } })));
        var invoke = Message("-");
        invoke["type"] = "invoke";
        invoke["name"] = "question";

        var (status, body) = await host.PostAsync(invoke);

        status.ShouldBe(202);
        JObject.Parse(body).Value<int>("answer").ShouldBe(42);
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_501()
    {
        await using var host = await CloudAdapterHost.StartAsync(new CloudAdapter(), new Bot(_ => Task.CompletedTask));
        var invoke = Message("-");
        invoke["type"] = "invoke";

        (await host.PostAsync(invoke)).Status.ShouldBe(501);
    }

    [Fact]
    public async Task A_trace_goes_to_the_emulator_only()
    {
        await using var host = await CloudAdapterHost.StartAsync(new CloudAdapter(), new Bot(turn => turn.TraceActivityAsync("what", new { seen = true })));
        await host.PostAsync(Message("directline"));
        _connector.Calls.ShouldBeEmpty();

        var emulator = Message("emulator");
        emulator["channelId"] = "emulator";
        await host.PostAsync(emulator);

        _connector.Calls.Single().Activity!.Value<string>("type").ShouldBe("trace");
    }

    [Fact]
    public async Task What_the_service_refuses_reaches_OnTurnError_with_the_status()
    {
        _connector.Answer = _ => HttpStatusCode.BadRequest;
        Exception? seen = null;
        var adapter = new CloudAdapter
        {
            OnTurnError = (_, exception) =>
            {
                seen = exception;
                return Task.CompletedTask;
            },
        };
        await using var host = await CloudAdapterHost.StartAsync(adapter, new Bot(turn => turn.SendActivityAsync("refused")));

        (await host.PostAsync(Message("go"))).Status.ShouldBe(200);

        seen.ShouldBeOfType<ErrorResponseException>().Response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_message_can_be_updated_and_deleted_later()
    {
        await using var host = await CloudAdapterHost.StartAsync(new CloudAdapter(), new Bot(async turn =>
        {
            var sent = await turn.SendActivityAsync("draft");
            var update = MessageFactory.Text("final");
            update.Id = sent.Id;
            await turn.UpdateActivityAsync(update);
            await turn.DeleteActivityAsync(sent.Id);
        }));

        await host.PostAsync(Message("go"));

        _connector.Calls.Select(call => $"{call.Method} {call.Path}").ShouldBe(
            ["POST /v3/conversations/c1/activities/a1", "PUT /v3/conversations/c1/activities/reply-1", "DELETE /v3/conversations/c1/activities/reply-1"]);
    }

    [Fact]
    public async Task A_conversation_can_be_continued_later_from_its_reference()
    {
        var adapter = new CloudAdapter();
        ConversationReference? reference = null;
        await using var host = await CloudAdapterHost.StartAsync(adapter, new Bot(turn =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        }));
        await host.PostAsync(Message("remember me"));

        await adapter.ContinueConversationAsync(string.Empty, reference!, async (turn, token) =>
        {
            turn.Activity.Type.ShouldBe(ActivityTypes.Event);
            turn.Activity.Name.ShouldBe(ActivityEventNames.ContinueConversation);
            await turn.SendActivityAsync("it is time", cancellationToken: token);
        }, CancellationToken.None);

        _connector.Calls.Single().Activity!.Value<string>("text").ShouldBe("it is time");
    }

    [Fact]
    public async Task The_turn_carries_a_connector_client_for_the_service_that_called()
    {
        Uri? service = null;
        await using var host = await CloudAdapterHost.StartAsync(new CloudAdapter(), new Bot(turn =>
        {
            service = turn.TurnState.Get<IConnectorClient>().BaseUri;
            return Task.CompletedTask;
        }));

        await host.PostAsync(Message("go"));

        service.ShouldBe(new Uri(_connector.ServiceUrl));
    }

    private JObject Message(string text) => new()
    {
        ["type"] = "message",
        ["id"] = "a1",
        ["text"] = text,
        ["channelId"] = "directline",
        ["serviceUrl"] = _connector.ServiceUrl,
        ["from"] = new JObject { ["id"] = "mluvii_guest" },
        ["recipient"] = new JObject { ["id"] = "bot" },
        ["conversation"] = new JObject { ["id"] = "c1" },
    };

    private sealed class Bot(Func<ITurnContext, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext);
    }
}
