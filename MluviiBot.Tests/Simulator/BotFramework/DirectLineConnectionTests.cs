using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MluviiBot.Simulator.BotFramework;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;
using MluviiBot.Tests.Simulator.BotService;

namespace MluviiBot.Tests.Simulator.BotFramework;

/// <summary>mluvii as a Direct Line client; the local bot service stands for Azure's.</summary>
public sealed class DirectLineConnectionTests : IAsyncLifetime
{
    private readonly DirectLineOptions _options = new() { Secret = BotServiceHost.Secret, ReadEvery = TimeSpan.FromMilliseconds(20) };
    private readonly ServiceProvider _services = new ServiceCollection().AddHttpClient().BuildServiceProvider();
    private BotServiceHost _host = null!;
    private Simulation _simulation = null!;
    private DirectLineConnection _connection = null!;

    public async Task InitializeAsync()
    {
        _host = await BotServiceHost.StartAsync();
        _options.Domain = new Uri(_host.Url + "/v3/directline");
        _simulation = new Simulation(new Tenant
        {
            Name = "Example",
            Chatbots = [new Chatbot { Id = 1, Name = "deployed", Address = new Uri("https://example.com/api/messages") }],
            Routing = [new RoutingRow { ChatbotId = 1 }],
        });
        _connection = new DirectLineConnection(_simulation, _services.GetRequiredService<IHttpClientFactory>(), Options.Create(_options), Options.Create(new BotFrameworkOptions()));
        _simulation.Connect(_connection);
    }

    public async Task DisposeAsync()
    {
        _connection.Dispose();
        _simulation.Dispose();
        await _host.DisposeAsync();
        await _services.DisposeAsync();
    }

    [Fact]
    public async Task Guest_talks_with_a_bot_that_is_deployed()
    {
        var guest = _simulation.Guests.Arrives(new NewSession()).Id;
        await HeardAsync(guest, "added ");
        _simulation.Guests.Says(guest, "hello");

        await HeardAsync(guest, "echo hello");
    }

    [Fact]
    public async Task Mluvii_answers_by_an_event()
    {
        var guest = _simulation.Guests.Arrives(new NewSession()).Id;
        _simulation.Guests.Says(guest, "parameters");

        await HeardAsync(guest, """event String {"Activity":"GetCallParamsResponse" """.TrimEnd());
    }

    [Fact]
    public async Task What_the_guest_says_while_the_conversation_still_starts_waits_for_it()
    {
        using var connection = new DirectLineConnection(
            _simulation, new SlowStart(), Options.Create(_options), Options.Create(new BotFrameworkOptions()));
        _simulation.Connect(connection);

        var guest = _simulation.Guests.Arrives(new NewSession()).Id;
        _simulation.Guests.Says(guest, "hello");

        await HeardAsync(guest, "echo hello");
    }

    [Fact]
    public async Task Wrong_secret_is_told_on_the_wire()
    {
        _options.Secret = "wrong";
        var guest = _simulation.Guests.Arrives(new NewSession()).Id;
        await _simulation.SettledAsync(guest);

        _simulation.Log.After(0, guest).OfType<DeliveryEnded>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            ended => ended.HttpStatus.ShouldNotBe(201),
            ended => ended.Error!.ShouldStartWith("Direct Line answered 40"));
    }

    private async Task HeardAsync(long guest, string words)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await foreach (var shown in _simulation.Log.ReadAsync(0, guest, limit.Token))
        {
            if (shown is Shown { Entry.Author: Author.Bot, Entry.Text: { } text } && text.StartsWith(words, StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    /// <summary>Direct Line takes its time to start a conversation: longer than mluvii waits before it sends what comes next.</summary>
    private sealed class SlowStart() : DelegatingHandler(new HttpClientHandler()), IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsolutePath.EndsWith("/conversations", StringComparison.Ordinal))
            {
                await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken);
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}
