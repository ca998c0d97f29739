using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using MluviiBot.Simulator.ApiChatbot;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Tests.Simulator.ApiChatbot;

/// <summary>How mluvii calls API chatbots, and when it gives them up.</summary>
public sealed class WebhookTests : IAsyncLifetime
{
    private WebhookUnderTest _webhook = null!;

    public async Task InitializeAsync() => _webhook = await WebhookUnderTest.StartAsync();

    public async Task DisposeAsync() => await _webhook.DisposeAsync();

    [Fact]
    public async Task Activities_of_a_session_come_one_at_a_time_and_in_order()
    {
        _webhook.Answer = async (_, _) =>
        {
            await Task.Yield();
            return StatusCodes.Status200OK;
        };
        await using var mluvii = await ApiSideHost.StartAsync(_webhook.Url);
        var session = await mluvii.ArrivesAsync(new NewSession { Language = "en" });
        for (var number = 0; number < 20; number++)
        {
            mluvii.Simulation.Guests.Says(session, $"{number}");
        }

        await mluvii.SettledAsync(session);

        _webhook.Bodies.Skip(1).Select(body => JsonNode.Parse(body)!["text"]!.GetValue<string>()).ShouldBe(Enumerable.Range(0, 20).Select(number => $"{number}"));
        _webhook.MostAtOnce.ShouldBe(1);
        _webhook.Bodies[0].ShouldBe(
            $$"""{"activity":"ConversationStarted","sessionId":{{session}},"language":"en","source":"Default","timestamp":"2026-11-22T12:00:00.0000000+00:00"}""");
    }

    [Fact]
    public async Task Credentials_and_secret_of_the_address_reach_the_bot()
    {
        var address = new UriBuilder(_webhook.Url) { UserName = "mluvii", Password = "s%3Acret", Query = "access_token=a%2Bb%20c&x=" }.Uri;
        await using var mluvii = await ApiSideHost.StartAsync(address);
        await mluvii.ArrivesAsync();

        var (authorization, query) = _webhook.Calls.ShouldHaveSingleItem();
        query.ShouldBe("?access_token=a%2Bb%20c&x=");
        Encoding.UTF8.GetString(Convert.FromBase64String(authorization["Basic ".Length..])).ShouldBe("mluvii:s:cret");
    }

    [Fact]
    public async Task Bot_that_does_not_answer_200_in_time_has_not_taken_the_activity()
    {
        await using var mluvii = await ApiSideHost.StartAsync(_webhook.Url);
        _webhook.Answer = (_, _) => Task.FromResult(StatusCodes.Status204NoContent);
        var session = await mluvii.ArrivesAsync();
        Ended(mluvii, session).Error.ShouldBe("The bot answered 204; mluvii wants 200.");

        _webhook.Answer = (_, gone) =>
        {
            mluvii.BotsTime.Advance(TimeSpan.FromSeconds(2));
            return NeverAsync(gone);
        };
        await mluvii.SaysAsync(session, "Ahoj");
        Ended(mluvii, session).Error.ShouldBe("The bot did not answer within 2 seconds.");
        Ended(mluvii, session).HttpStatus.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_not_taken_comes_again_in_the_same_bytes_when_that_is_switched_on()
    {
        await using var mluvii = await ApiSideHost.StartAsync(_webhook.Url);
        _webhook.Answer = (_, _) => Task.FromResult(StatusCodes.Status500InternalServerError);
        var session = await mluvii.ArrivesAsync();
        _webhook.Bodies.Count.ShouldBe(1);

        mluvii.Simulation.Change(switches => switches with { FailedDeliveriesAreRepeated = true });
        await mluvii.SaysAsync(session, "Ahoj");
        _webhook.Bodies.Skip(1).Distinct().ShouldHaveSingleItem();
        _webhook.Bodies.Count.ShouldBe(4);

        _webhook.Answer = (_, _) => Task.FromResult(_webhook.Bodies.Count == 6 ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError);
        await mluvii.SaysAsync(session, "Ahoj?");
        _webhook.Bodies.Count.ShouldBe(6);
        Ended(mluvii, session).Error.ShouldBeNull();
    }

    [Fact]
    public async Task Ping_comes_every_minute_in_both_casings_by_turns()
    {
        await using var mluvii = await ApiSideHost.StartAsync(_webhook.Url, otherWebhook: new Uri("http://127.0.0.1:9/"));

        await PingAsync(mluvii, TimeSpan.FromMinutes(1));
        await PingAsync(mluvii, TimeSpan.FromMinutes(1));

        _webhook.Bodies.ShouldBe(["""{"Activity":"Ping"}""", """{"activity":"Ping"}"""]);
    }

    [Fact]
    public async Task Bot_that_fails_for_more_than_15_minutes_is_switched_off_and_told()
    {
        await using var other = await WebhookUnderTest.StartAsync();
        await using var mluvii = await ApiSideHost.StartAsync(_webhook.Url, other.Url);
        var session = await mluvii.ArrivesAsync();
        _webhook.Answer = (_, _) => Task.FromResult(StatusCodes.Status500InternalServerError);
        await mluvii.SaysAsync(session, "Ahoj");
        mluvii.Notes(NoteKind.Connection).ShouldHaveSingleItem().ShouldContain("Hook fails: The bot answered 500");

        await PingAsync(mluvii, TimeSpan.FromMinutes(15));
        mluvii.Simulation.Tenant.Chatbot(ApiSideHost.Bot)!.IsEnabled.ShouldBeTrue();
        mluvii.Simulation.Advance(TimeSpan.FromMinutes(1));
        (await mluvii.HappensAsync<Noted>(note => note.Text.Contains("switched off;", StringComparison.Ordinal))).Text.ShouldContain("Hook has failed for more than 15 minutes");

        mluvii.Simulation.Tenant.Chatbot(ApiSideHost.Bot)!.IsEnabled.ShouldBeFalse();
        mluvii.Simulation.Tenant.Chatbot(ApiSideHost.OtherBot)!.IsEnabled.ShouldBeTrue();
        mluvii.Simulation.Guests.Arrives(new NewSession()).Phase.ShouldBe(SessionPhase.Offered);
        var calls = _webhook.Bodies.Count;
        await mluvii.SaysAsync(session, "Haló?");
        Ended(mluvii, session).Error.ShouldBe("Hook is switched off.");
        _webhook.Bodies.Count.ShouldBe(calls);
    }

    [Fact]
    public async Task Bot_that_answers_in_between_stays()
    {
        // Pings would fail as well, by a clock that jumps.
        await using var mluvii = await ApiSideHost.StartAsync(_webhook.Url, configure: options => options.PingInterval = TimeSpan.FromDays(1));
        var session = await mluvii.ArrivesAsync();
        foreach (var status in new[] { 500, 200, 500 })
        {
            _webhook.Answer = (_, _) => Task.FromResult(status);
            await mluvii.SaysAsync(session, "Ahoj");
            mluvii.Simulation.Clock.Advance(TimeSpan.FromMinutes(14));
        }

        mluvii.Simulation.Tenant.Chatbot(ApiSideHost.Bot)!.IsEnabled.ShouldBeTrue();
        mluvii.Notes(NoteKind.Connection).Select(note => note.Split(':')[0]).ShouldContain("Hook answers again.");
    }

    [Theory]
    [InlineData("PingInterval", "00:01:00")]
    [InlineData("Deadline", "00:00:02")]
    public async Task Wrong_option_stops_the_start_and_names_its_key(string option, string advice)
    {
        var property = typeof(ApiChatbotOptions).GetProperty(option)!;

        var wrong = await Should.ThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            () => ApiSideHost.StartAsync(_webhook.Url, configure: options => property.SetValue(options, TimeSpan.Zero)));

        wrong.Message.ShouldContain($"ApiChatbot:{option}");
        wrong.Message.ShouldContain(advice);
    }

    private static DeliveryEnded Ended(ApiSideHost mluvii, long session) => mluvii.Simulation.Log.After(0, session).OfType<DeliveryEnded>().Last();

    private static async Task<int> NeverAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return StatusCodes.Status200OK;
    }

    /// <summary>Moves the clock on; ends when the bot has been asked.</summary>
    private async Task PingAsync(ApiSideHost mluvii, TimeSpan by)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var answer = _webhook.Answer;
        _webhook.Answer = (body, cancellationToken) =>
        {
            asked.TrySetResult();
            return answer(body, cancellationToken);
        };
        mluvii.Simulation.Advance(by);
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));
        _webhook.Answer = answer;
    }
}
