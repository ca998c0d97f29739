using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.State;
using MluviiBot.Tests.Extensions.Handling;

namespace MluviiBot.Tests.Extensions.State;

public class UserStateRefusalTests
{
    [Fact]
    public async Task UserState_among_the_services_stops_the_start_and_says_what_to_do() =>
        await RefusedAsync(services => services.AddSingleton<UserState>());

    [Fact]
    public async Task UserState_that_is_registered_as_its_base_stops_the_start() =>
        await RefusedAsync(services => services.AddSingleton<BotState, UserState>());

    [Fact]
    public async Task An_instance_of_UserState_stops_the_start() =>
        await RefusedAsync(services => services.AddSingleton<BotState>(new UserState(new MemoryStorage())));

    [Fact]
    public async Task UserState_that_the_adapter_saves_stops_the_start() =>
        await RefusedAsync(services => AddAdapter(services, new AutoSaveStateMiddleware(new UserState(new MemoryStorage()))));

    [Fact]
    public async Task UserState_that_the_adapter_hands_to_turns_stops_the_start() =>
        await RefusedAsync(services => AddAdapter(services, new RegisterClassMiddleware<UserState>(new UserState(new MemoryStorage()))));

    [Fact]
    public async Task UserState_that_the_adapter_was_told_to_use_stops_the_start() =>
        await RefusedAsync(services =>
        {
            var adapter = new CloudAdapter(BotFrameworkAuthenticationFactory.Create());
            adapter.UseBotState(new ConversationState(new MemoryStorage()), new UserState(new MemoryStorage()));
            services.AddSingleton<IBotFrameworkHttpAdapter>(adapter);
        });

    [Fact]
    public async Task ConversationState_and_GuestState_may_be_anywhere()
    {
        using var host = Build(services =>
        {
            services.AddSingleton<GuestState>();
            AddAdapter(services, new AutoSaveStateMiddleware(new ConversationState(new MemoryStorage()), new GuestState(new MemoryStorage())));
        });

        await host.StartAsync();
    }

    [Fact]
    public async Task Who_knows_the_risk_may_start()
    {
        using var host = Build(services => services.AddSingleton<UserState>(), options => options.AllowUserStateSharedByAllGuests = true);

        await host.StartAsync();
    }

    [Fact]
    public async Task A_turn_of_a_mluvii_guest_that_used_UserState_fails_and_saves_nothing()
    {
        using var bot = BotUnderTest.Of<ForgetfulBot>();

        (await Should.ThrowAsync<InvalidOperationException>(() => bot.In().SaysAsync("hello"))).Message.ShouldContain(nameof(GuestState));

        (await bot.Storage.ReadAsync(["directline/users/mluvii_guest"], CancellationToken.None)).ShouldBeEmpty();
    }

    private static async Task RefusedAsync(Action<IServiceCollection> configure)
    {
        using var host = Build(configure);

        var refusal = await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync());

        refusal.Message.ShouldContain("mluvii_guest");
        refusal.Message.ShouldContain(nameof(GuestState));
        refusal.Message.ShouldContain("Mluvii:AllowUserStateSharedByAllGuests");
    }

    private static IHost Build(Action<IServiceCollection> configure, Action<MluviiOptions>? options = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<IStorage, MemoryStorage>();
        builder.Services.AddMluvii(options);
        configure(builder.Services);
        return builder.Build();
    }

    private static void AddAdapter(IServiceCollection services, IMiddleware middleware)
    {
        var adapter = new CloudAdapter(BotFrameworkAuthenticationFactory.Create());
        adapter.Use(middleware);
        services.AddSingleton<IBotFrameworkHttpAdapter>(adapter);
    }

    private sealed class ForgetfulBot(MluviiBotServices services, IStorage storage) : MluviiActivityHandler(services)
    {
        private readonly UserState _state = new(storage);

        protected override Task OnGuestMessageAsync(ITurnContext turnContext, GuestMessage message, CancellationToken cancellationToken) =>
            _state.CreateProperty<string>("name").SetAsync(turnContext, message.Text, cancellationToken);
    }
}
