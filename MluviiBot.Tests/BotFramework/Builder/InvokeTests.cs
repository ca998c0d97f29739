using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Builder;

public class InvokeTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_answered_as_not_implemented()
        => (await AnswerAsync(new ActivityHandler(), "unheard/of")).Status.ShouldBe(501);

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    public async Task A_sign_in_is_answered_with_success_where_it_is_handled(string name)
    {
        (await AnswerAsync(new ActivityHandler(), name)).Status.ShouldBe(501);
        (await AnswerAsync(new InvokedBot(), name)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_card_action_is_read_and_answered()
    {
        var value = JObject.Parse("""{"action":{"type":"Action.Execute","id":"1","verb":"order","data":{"item":"tea"}}}""");

        var answer = await AnswerAsync(new InvokedBot(), "adaptiveCard/action", value);

        answer.Status.ShouldBe(200);
        answer.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>().Value.ShouldBe("order tea");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("""{}""")]
    [InlineData("""{"action":"now"}""")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"order"}}""")]
    public async Task A_wrong_card_action_is_answered_with_what_is_wrong(string? value)
    {
        var answer = await AnswerAsync(new InvokedBot(), "adaptiveCard/action", value is null ? null : JObject.Parse(value));

        answer.Status.ShouldBe(400);
        var body = answer.Body.ShouldBeOfType<AdaptiveCardInvokeResponse>();
        body.StatusCode.ShouldBe(400);
        body.Type.ShouldBe("application/vnd.microsoft.error");
        body.Value.ShouldBeOfType<Error>().Message.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_search_is_read_and_answered()
    {
        var value = JObject.Parse("""{"kind":"search","queryText":"te","queryOptions":{"skip":0,"top":5}}""");

        var answer = await AnswerAsync(new InvokedBot(), "application/search", value);

        answer.Status.ShouldBe(200);
        answer.Body.ShouldBeOfType<SearchInvokeResponse>().Value.ShouldBe("search te, 5");
    }

    [Theory]
    [InlineData("""{"queryText":"te"}""")]
    [InlineData("""{"kind":"search"}""")]
    public async Task A_wrong_search_is_refused(string value)
        => (await AnswerAsync(new InvokedBot(), "application/search", JObject.Parse(value))).Status.ShouldBe(400);

    [Fact]
    public async Task A_handler_answers_by_an_exception()
    {
        var answer = await AnswerAsync(new InvokedBot(), "refuse");

        answer.Status.ShouldBe(403);
        answer.Body.ShouldBe("not you");
    }

    [Fact]
    public async Task An_answer_sent_by_the_bot_is_the_only_one()
    {
        var turn = _adapter.Turn(Invoke("answer myself"));
        turn.OnSendActivities((context, activities, next) =>
        {
            // What adapters do.
            context.TurnState.Set(BotAdapter.InvokeResponseKey, activities[0]);
            return next();
        });

        await new InvokedBot().OnTurnAsync(turn);

        _adapter.Sent.ShouldHaveSingleItem().Value.ShouldBeOfType<InvokeResponse>().Status.ShouldBe(202);
    }

    private static Activity Invoke(string name, object? value = null)
    {
        var invoke = RecordingAdapter.Incoming(ActivityTypes.Invoke);
        invoke.Name = name;
        invoke.Value = value;
        return invoke;
    }

    private async Task<InvokeResponse> AnswerAsync(IBot bot, string name, object? value = null)
    {
        _adapter.Sent.Clear();
        await bot.OnTurnAsync(_adapter.Turn(Invoke(name, value)));
        var sent = _adapter.Sent.ShouldHaveSingleItem();
        sent.Type.ShouldBe(ActivityTypesEx.InvokeResponse);
        return sent.Value.ShouldBeOfType<InvokeResponse>();
    }

    private sealed class InvokedBot : ActivityHandler
    {
        protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            switch (turnContext.Activity.Name)
            {
                case "refuse":
                    return new InvokeResponseException(HttpStatusCode.Forbidden, "not you").CreateInvokeResponse();
                case "answer myself":
                    var answer = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 202 } };
                    await turnContext.SendActivityAsync(answer, cancellationToken);
                    return CreateInvokeResponse();
                default:
                    return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
            }
        }

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            var data = (JObject)invokeValue.Action.Data;
            return Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Value = $"{invokeValue.Action.Verb} {data["item"]}" });
        }

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken)
            => Task.FromResult(new SearchInvokeResponse { StatusCode = 200, Value = $"{invokeValue.Kind} {invokeValue.QueryText}, {invokeValue.QueryOptions.Top}" });

        protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
