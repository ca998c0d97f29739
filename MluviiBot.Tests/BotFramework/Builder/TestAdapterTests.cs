using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Builder;

public class TestAdapterTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task A_sent_text_comes_from_the_guest_of_the_conversation()
    {
        Activity? received = null;
        var adapter = new TestAdapter(TestAdapter.CreateConversation("shop", "Jana", "Clerk")) { Locale = "cs-CZ" };

        await adapter.SendTextToBotAsync("hello", (turn, _) =>
        {
            received = turn.Activity;
            return Task.CompletedTask;
        }, default);

        received.ShouldNotBeNull();
        received.Type.ShouldBe(ActivityTypes.Message);
        received.Text.ShouldBe("hello");
        received.From.Id.ShouldBe("jana");
        received.From.Name.ShouldBe("Jana");
        received.Recipient.Id.ShouldBe("clerk");
        received.Conversation.Id.ShouldBe("shop");
        received.ChannelId.ShouldBe("test");
        received.Locale.ShouldBe("cs-CZ");
        received.Id.ShouldNotBeNullOrEmpty();
        received.Timestamp.ShouldNotBeNull();
    }

    [Fact]
    public async Task Ids_differ_from_turn_to_turn()
    {
        List<string> ids = [];
        for (var i = 0; i < 3; i++)
        {
            await _adapter.SendTextToBotAsync("hello", (turn, _) =>
            {
                ids.Add(turn.Activity.Id);
                return Task.CompletedTask;
            }, default);
        }

        ids.Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task The_channel_can_be_chosen()
    {
        var adapter = new TestAdapter("webchat");
        await adapter.SendTextToBotAsync("hello", (turn, cancel) => turn.SendActivityAsync(turn.Activity.ChannelId, cancellationToken: cancel), default);
        ((Activity)adapter.GetNextReply()).Text.ShouldBe("webchat");
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task Traces_are_replies_only_where_that_is_wanted(bool wanted, int replies)
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("traced"), wanted);
        await adapter.SendTextToBotAsync("hello", async (turn, cancel) =>
        {
            await turn.TraceActivityAsync("trace", cancellationToken: cancel);
            await turn.SendActivityAsync("reply", cancellationToken: cancel);
        }, default);

        adapter.ActiveQueue.Count.ShouldBe(replies);
    }

    [Fact]
    public async Task Replies_that_wait_can_be_updated_and_deleted()
    {
        await _adapter.SendTextToBotAsync("hello", async (turn, cancel) =>
        {
            var first = await turn.SendActivityAsync("first", cancellationToken: cancel);
            var second = await turn.SendActivityAsync("second", cancellationToken: cancel);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = first.Id, Text = "changed" }, cancel);
            await turn.DeleteActivityAsync(second.Id, cancel);
        }, default);

        ((Activity)_adapter.GetNextReply()).Text.ShouldBe("changed");
        _adapter.GetNextReply().ShouldBeNull();
    }

    [Fact]
    public async Task A_reply_can_be_waited_for_and_waiting_can_be_given_up()
    {
        var waiting = _adapter.GetNextReplyAsync();
        waiting.IsCompleted.ShouldBeFalse();
        await _adapter.SendTextToBotAsync("hello", (turn, cancel) => turn.SendActivityAsync("reply", cancellationToken: cancel), default);
        ((Activity)await waiting).Text.ShouldBe("reply");

        using var giveUp = new CancellationTokenSource();
        var never = _adapter.GetNextReplyAsync(giveUp.Token);
        await giveUp.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => never);
    }

    [Fact]
    public async Task A_conversation_is_opened_by_an_update_past_the_middleware()
    {
        _adapter.Use(new ClosedGate());
        string? type = null;
        await _adapter.CreateConversationAsync("webchat", (turn, _) =>
        {
            type = turn.Activity.Type;
            return Task.CompletedTask;
        }, default);
        type.ShouldBe(ActivityTypes.ConversationUpdate);
    }

    [Fact]
    public async Task A_prepared_token_is_there_until_the_user_signs_out()
    {
        _adapter.AddUserToken("mail", "test", "user1", "the token");
        await InTurnAsync(async turn =>
        {
            (await _adapter.GetUserTokenAsync(turn, "mail", null, default)).Token.ShouldBe("the token");
            (await _adapter.GetUserTokenAsync(turn, "calendar", null, default)).ShouldBeNull();
            (await _adapter.GetTokenStatusAsync(turn, "user1")).ShouldHaveSingleItem().ConnectionName.ShouldBe("mail");
            await _adapter.SignOutUserAsync(turn, "mail");
            (await _adapter.GetUserTokenAsync(turn, "mail", null, default)).ShouldBeNull();
        });
    }

    [Fact]
    public async Task A_magic_code_opens_its_token_only()
    {
        _adapter.AddUserToken("mail", "test", "user1", "the token", "888999");
        await InTurnAsync(async turn =>
        {
            (await _adapter.GetUserTokenAsync(turn, "mail", null, default)).ShouldBeNull();
            (await _adapter.GetUserTokenAsync(turn, "mail", "111111", default)).ShouldBeNull();
            (await _adapter.GetUserTokenAsync(turn, "mail", "888999", default)).Token.ShouldBe("the token");
            (await _adapter.GetUserTokenAsync(turn, "mail", null, default)).Token.ShouldBe("the token");
        });
    }

    [Fact]
    public async Task Tokens_are_exchanged_as_prepared()
    {
        _adapter.AddExchangeableToken("mail", "test", "user1", "offered", "received");
        _adapter.ThrowOnExchangeRequest("mail", "test", "user1", "broken");
        await InTurnAsync(async turn =>
        {
            (await _adapter.ExchangeTokenAsync(turn, "mail", "user1", new TokenExchangeRequest(token: "offered"))).Token.ShouldBe("received");
            (await _adapter.ExchangeTokenAsync(turn, "mail", "user1", new TokenExchangeRequest(token: "unknown"))).ShouldBeNull();
            await Should.ThrowAsync<Exception>(() => _adapter.ExchangeTokenAsync(turn, "mail", "user1", new TokenExchangeRequest(token: "broken")));
            (await _adapter.GetOauthSignInLinkAsync(turn, "mail", default)).ShouldStartWith("https://");
            (await _adapter.GetSignInResourceAsync(turn, "mail")).SignInLink.ShouldContain("mail");
        });
    }

    private Task InTurnAsync(Func<ITurnContext, Task> check) => _adapter.SendTextToBotAsync("hello", (turn, _) => check(turn), default);

    private sealed class ClosedGate : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
