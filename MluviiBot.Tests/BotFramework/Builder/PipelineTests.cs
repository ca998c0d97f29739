using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Builder;

public class PipelineTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _log = [];

    [Fact]
    public async Task Middleware_runs_in_order_around_the_bot()
    {
        _adapter.Use(new Logging(_log, "first")).Use(new Logging(_log, "second"));

        await RunAsync();

        _log.ShouldBe(["first before", "second before", "bot", "second after", "first after"]);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_keeps_the_turn_from_the_bot()
    {
        _adapter.Use(new Logging(_log, "first")).Use(new Logging(_log, "guard", goesOn: false)).Use(new Logging(_log, "last"));

        await RunAsync();

        _log.ShouldBe(["first before", "guard before", "guard after", "first after"]);
    }

    [Fact]
    public async Task A_set_of_middleware_is_middleware()
    {
        var inner = new MiddlewareSet().Use(new Logging(_log, "inner one")).Use(new Logging(_log, "inner two"));
        _adapter.Use(new Logging(_log, "outer")).Use(inner);

        await RunAsync();

        _log.ShouldBe(["outer before", "inner one before", "inner two before", "bot", "inner two after", "inner one after", "outer after"]);
        inner.Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_turn_without_a_bot_runs_its_middleware()
    {
        _adapter.Use(new Logging(_log, "only"));

        await _adapter.RunAsync(_adapter.Turn(), null);

        _log.ShouldBe(["only before", "only after"]);
    }

    [Fact]
    public void Middleware_must_not_be_null()
        => Should.Throw<ArgumentNullException>(() => _adapter.Use(null!)).ParamName.ShouldBe("middleware");

    [Fact]
    public async Task An_exception_goes_through_middleware_to_the_error_handler()
    {
        _adapter.Use(new Logging(_log, "first"));
        _adapter.OnTurnError = async (turn, error) =>
        {
            _log.Add($"error {error.Message}");
            await turn.SendActivityAsync("sorry");
        };

        await _adapter.RunAsync(_adapter.Turn(), (_, _) => throw new InvalidOperationException("broken"));

        _log.ShouldBe(["first before", "error broken"]);
        _adapter.Sent.ShouldHaveSingleItem().Text.ShouldBe("sorry");
    }

    [Fact]
    public async Task An_exception_without_an_error_handler_surfaces()
        => (await Should.ThrowAsync<InvalidOperationException>(
            () => _adapter.RunAsync(_adapter.Turn(), (_, _) => throw new InvalidOperationException("broken")))).Message.ShouldBe("broken");

    [Fact]
    public async Task Middleware_can_swallow_an_exception_of_the_bot()
    {
        _adapter.Use(new Catching(_log));
        _adapter.OnTurnError = (_, _) => throw new InvalidOperationException("must not be reached");

        await _adapter.RunAsync(_adapter.Turn(), (_, _) => throw new InvalidOperationException("broken"));

        _log.ShouldBe(["caught broken"]);
    }

    [Fact]
    public async Task The_bot_runs_in_the_culture_of_the_guest()
    {
        var outside = CultureInfo.CurrentCulture.Name;
        var inside = "";

        await _adapter.RunAsync(_adapter.Turn(), (turn, _) =>
        {
            inside = CultureInfo.CurrentCulture.Name;
            _log.Add(((TurnContext)turn).Locale);
            return Task.CompletedTask;
        });

        inside.ShouldBe("cs-CZ");
        _log.ShouldBe(["cs-CZ"]);
        CultureInfo.CurrentCulture.Name.ShouldBe(outside);
    }

    [Fact]
    public async Task A_locale_that_is_none_does_not_stop_the_turn()
    {
        var incoming = RecordingAdapter.Incoming();
        incoming.Locale = "not a locale!";

        await _adapter.RunAsync(_adapter.Turn(incoming), (_, _) =>
        {
            _log.Add("bot");
            return Task.CompletedTask;
        });

        _log.ShouldBe(["bot"]);
    }

    [Fact]
    public async Task A_proactive_message_reaches_the_conversation_it_refers_to()
    {
        var adapter = new TestAdapter();
        adapter.Use(new Logging(_log, "middleware"));
        ConversationReference? reference = null;
        await new TestFlow(adapter, (turn, _) =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        }).Send("remember me").StartTestAsync();
        _log.Clear();

        await adapter.ContinueConversationAsync("bot", reference!, async (turn, cancel) =>
        {
            _log.Add($"{turn.Activity.Type} {turn.Activity.Name}");
            await turn.SendActivityAsync("your parcel is here", cancellationToken: cancel);
        }, default);

        _log.ShouldBe(["middleware before", $"{ActivityTypes.Event} {ActivityEventNames.ContinueConversation}", "middleware after"]);
        var reply = (Activity)adapter.GetNextReply();
        reply.Text.ShouldBe("your parcel is here");
        reply.Conversation.Id.ShouldBe(reference!.Conversation.Id);
        reply.Recipient.Id.ShouldBe(reference.User.Id);
    }

    private Task RunAsync() => _adapter.RunAsync(_adapter.Turn(), (_, _) =>
    {
        _log.Add("bot");
        return Task.CompletedTask;
    });

    private sealed class Logging(List<string> log, string name, bool goesOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            log.Add($"{name} before");
            if (goesOn)
            {
                await next(cancellationToken);
            }

            log.Add($"{name} after");
        }
    }

    private sealed class Catching(List<string> log) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            try
            {
                await next(cancellationToken);
            }
            catch (InvalidOperationException error)
            {
                log.Add($"caught {error.Message}");
            }
        }
    }
}
