using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MluviiBot.Simulator.BotFramework;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.BotFramework;

/// <summary>mluvii as a client of Direct Line as Azure documents it.</summary>
public sealed class DocumentedDirectLineTests : IAsyncLifetime
{
    private readonly ServiceProvider _services = new ServiceCollection().AddHttpClient().BuildServiceProvider();
    private DocumentedDirectLine _azure = null!;
    private Simulation _simulation = null!;
    private DirectLineConnection _connection = null!;

    public async Task InitializeAsync()
    {
        _azure = await DocumentedDirectLine.StartAsync();
        _simulation = new Simulation(new Tenant
        {
            Name = "Example",
            Chatbots = [new Chatbot { Id = 1, Name = "deployed", Address = new Uri("https://example.com/api/messages") }],
            Routing = [new RoutingRow { ChatbotId = 1 }],
        });
        var options = new DirectLineOptions { Domain = _azure.Domain, Secret = DocumentedDirectLine.Secret, ReadEvery = TimeSpan.FromMilliseconds(20) };
        _connection = new DirectLineConnection(_simulation, _services.GetRequiredService<IHttpClientFactory>(), Options.Create(options), Options.Create(new BotFrameworkOptions()));
        _simulation.Connect(_connection);
    }

    public async Task DisposeAsync()
    {
        _connection.Dispose();
        _simulation.Dispose();
        await _azure.DisposeAsync();
        await _services.DisposeAsync();
        _azure.Mistakes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Guest_and_bot_talk_by_the_documented_requests()
    {
        _azure.Says.Enqueue("""{"type":"message","channelId":"directline","conversation":{"id":"abc123"},"id":"abc123|0000","from":{"id":"bot1"},"text":"hello"}""");
        _azure.Says.Enqueue("""{"type":"message","id":"abc123|0001","from":{"id":"mluvii_guest"},"text":"my own words"}""");
        _azure.Says.Enqueue("""{"type":"message","id":"abc123|0002","from":{"id":"bot1"},"text":"and again"}""");
        var guest = _simulation.Guests.Arrives(new NewSession()).Id;
        await HappensAsync<Shown>(shown => shown.Entry.Text == "and again");
        _simulation.Guests.Says(guest, "Dobrý den");
        await _simulation.SettledAsync(guest);

        _simulation.Find(guest)!.Transcript.Select(entry => entry.Text).ShouldBe(["hello", "and again", "Dobrý den"]);
        var heard = _azure.Heard.ShouldHaveSingleItem();
        heard["type"]!.ToString().ShouldBe("message");
        heard["from"]!["id"]!.ToString().ShouldBe("mluvii_guest");
        _azure.Watermarks.First().ShouldBe("");
        _azure.Watermarks.Skip(1).ShouldAllBe(watermark => watermark == "0001a-94");
    }

    [Theory]
    [InlineData(StatusCodes.Status200OK, """{"id":"0001"}""")]
    [InlineData(StatusCodes.Status201Created, """{"id":"0001"}""")]
    [InlineData(StatusCodes.Status202Accepted, "")]
    [InlineData(StatusCodes.Status204NoContent, "")]
    public async Task Every_documented_success_is_one(int status, string body)
    {
        _azure.ToActivity = (status, body);
        var ended = await SayAsync();

        ended.HttpStatus.ShouldBe(status);
        ended.Error.ShouldBeNull();
    }

    [Theory]
    [InlineData(StatusCodes.Status403Forbidden, """{"error":{"code":"TokenExpired","message":"Token has expired"}}""", "Direct Line answered 403. TokenExpired Token has expired")]
    [InlineData(StatusCodes.Status502BadGateway, """{"error":{"code":"BotError","message":"Failed to send activity"}}""", "Direct Line answered 502. BotError Failed to send activity")]
    [InlineData(StatusCodes.Status500InternalServerError, "<html>", "Direct Line answered 500.")]
    [InlineData(StatusCodes.Status429TooManyRequests, "[]", "Direct Line answered 429.")]
    public async Task Documented_error_is_told_in_its_own_words(int status, string body, string told)
    {
        _azure.ToActivity = (status, body);

        (await SayAsync()).Error.ShouldBe(told);
    }

    [Theory]
    [InlineData(StatusCodes.Status500InternalServerError, """{"error":{"code":"ServiceError"}}""")]
    [InlineData(StatusCodes.Status200OK, "[5]")]
    [InlineData(StatusCodes.Status200OK, "no json")]
    public async Task Reader_that_fails_is_told_once_and_goes_on_when_it_can(int status, string body)
    {
        _azure.ToReader = (status, body);
        var guest = _simulation.Guests.Arrives(new NewSession()).Id;
        await HappensAsync<Noted>(note => note.Kind is NoteKind.Connection);
        var failed = _azure.Watermarks.Count;
        while (_azure.Watermarks.Count < failed + 5)
        {
            await Task.Delay(20);
        }

        _azure.Says.Enqueue("""{"type":"message","from":{"id":"bot1"},"text":"back again"}""");
        _azure.ToReader = null;

        await HappensAsync<Shown>(shown => shown.Entry.Text == "back again");
        _simulation.Log.After(0, guest).OfType<Noted>().Count(note => note.Kind is NoteKind.Connection).ShouldBe(1);
    }

    [Fact]
    public async Task Conversation_that_is_gone_is_read_no_more()
    {
        _azure.ToReader = (StatusCodes.Status404NotFound, """{"error":{"code":"BadArgument","message":"Unknown conversation"}}""");
        _simulation.Guests.Arrives(new NewSession());
        await HappensAsync<Noted>(note => note.Kind is NoteKind.Connection);

        await Task.Delay(200);
        _azure.Watermarks.Count.ShouldBe(1);
    }

    private async Task<DeliveryEnded> SayAsync()
    {
        var guest = _simulation.Guests.Arrives(new NewSession()).Id;
        await _simulation.SettledAsync(guest);
        _simulation.Guests.Says(guest, "hello");
        await _simulation.SettledAsync(guest);
        return _simulation.Log.After(0, guest).OfType<DeliveryEnded>().Last();
    }

    private async Task HappensAsync<T>(Func<T, bool> isMeant)
        where T : SimulationEvent
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await foreach (var happened in _simulation.Log.ReadAsync(cancellationToken: limit.Token))
        {
            if (happened is T one && isMeant(one))
            {
                return;
            }
        }
    }
}
