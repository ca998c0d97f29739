using System.Net;
using System.Net.Http.Json;

namespace MluviiBot.Tests.Bot.Hosting;

public sealed class ShutdownTests
{
    // Longer than a test: the turn ends when the test lets it.
    private static readonly (string, string) WithoutHurry = ("Mluvii:Turns:DeliveryTimeout", "00:05:00");

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [SkippableFact]
    public async Task A_bot_that_is_told_to_stop_finishes_its_turns_and_sends_new_ones_elsewhere()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        await using var connector = await LocalConnector.StartAsync();
        var replying = new TaskCompletionSource();
        using var mayReply = new ManualResetEventSlim();
        connector.Answer = _ =>
        {
            replying.TrySetResult();
            mayReply.Wait(Patience);
            return HttpStatusCode.Created;
        };
        await using var bot = await BotProcess.StartAsync(WithoutHurry, ("Hosting:ShutdownTimeout", "00:02:00"));
        using var client = new HttpClient { BaseAddress = bot.Address };
        var running = PostAsync(client, connector, "conversation-1");
        await replying.Task.WaitAsync(Patience);

        bot.Terminate();
        await bot.SaysAsync("The bot stops when 1 running turns are over.");
        using var refused = await PostAsync(client, connector, "conversation-2");
        using var ready = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
        mayReply.Set();
        using var finished = await running;

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        finished.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await bot.EndsAsync()).ShouldBe(0);
        connector.Calls.ShouldAllBe(call => call.Path.Contains("conversation-1"));
    }

    [SkippableFact]
    public async Task A_turn_that_hangs_does_not_keep_the_bot_from_stopping()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        await using var connector = await LocalConnector.StartAsync();
        var replying = new TaskCompletionSource();
        using var mayReply = new ManualResetEventSlim();
        connector.Answer = _ =>
        {
            replying.TrySetResult();
            mayReply.Wait(Patience);
            return HttpStatusCode.Created;
        };
        await using var bot = await BotProcess.StartAsync(WithoutHurry, ("Hosting:ShutdownTimeout", "00:00:01"));
        using var client = new HttpClient { BaseAddress = bot.Address };
        var running = PostAsync(client, connector, "conversation-1");
        await replying.Task.WaitAsync(Patience);

        bot.Terminate();

        await bot.SaysAsync("1 turns were not over within Hosting:ShutdownTimeout");
        await bot.EndsAsync();
        mayReply.Set();
        await Should.ThrowAsync<HttpRequestException>(running);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, LocalConnector connector, string conversation) =>
        client.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), new
        {
            type = "message",
            id = conversation,
            text = "ahoj",
            channelId = "directline",
            serviceUrl = connector.ServiceUrl,
            from = new { id = "mluvii_guest" },
            recipient = new { id = "bot" },
            conversation = new { id = conversation },
        });
}
