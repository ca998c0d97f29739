using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Tests.Extensions.Channels;

public class ChannelLearningTests
{
    [Fact]
    public async Task Until_mluvii_tells_the_channel_it_is_the_assumed_one()
    {
        (await new ChannelTalk().ChannelAsync()).ShouldBe(GuestChannel.WebChat);
        (await new ChannelTalk(configure: options => options.AssumedChannel = "whatsapp").ChannelAsync()).ShouldBe(GuestChannel.WhatsApp);
    }

    [Fact]
    public async Task What_any_activity_of_mluvii_tells_is_remembered()
    {
        var storage = new MemoryStorage();
        var talk = new ChannelTalk(storage: storage);

        (await talk.MluviiSaysAsync(new GetCallParamsResponse { Source = SessionSource.WhatsApp })).ShouldBe(GuestChannel.WhatsApp);
        (await talk.MluviiSaysAsync(new SetCallParamsResponse { Success = true })).ShouldBe(GuestChannel.WhatsApp);

        (await talk.ChannelAsync()).ShouldBe(GuestChannel.WhatsApp);
        (await new ChannelTalk(storage: storage).ChannelAsync()).ShouldBe(GuestChannel.WhatsApp);
    }

    [Fact]
    public async Task The_guests_ids_tell_the_channel()
    {
        var talk = new ChannelTalk();

        await talk.MluviiSaysAsync(new GetGuestIdentityResponse { FacebookPSID = "1" });

        (await talk.ChannelAsync()).ShouldBe(GuestChannel.Facebook);
    }

    [Fact]
    public async Task A_cookie_does_not_make_a_chat_of_a_channel_that_is_known()
    {
        var talk = new ChannelTalk();
        await talk.MluviiSaysAsync(new GetCallParamsResponse { Source = SessionSource.Apple });

        (await talk.MluviiSaysAsync(new GetGuestIdentityResponse { TrackedGuestGuid = Guid.NewGuid() })).ShouldBe(GuestChannel.Apple);
    }

    [Theory]
    [InlineData("GenericChannel", 1)]
    [InlineData("Viber", 1)]
    [InlineData("IncomingCall", 1)]
    [InlineData("Facebook", 0)]
    public async Task A_channel_outside_the_tables_is_warned_of_once(string source, int warnings)
    {
        var talk = new ChannelTalk();

        await talk.MluviiSaysAsync(new GetCallParamsResponse { Source = new SessionSource(source) });
        await talk.MluviiSaysAsync(new GetCallParamsResponse { Source = new SessionSource(source) });

        talk.Warnings.Count.ShouldBe(warnings);
    }

    [Theory]
    [InlineData("Mluvii:WhenUnsupported", "9", "Mluvii:WhenUnsupported")]
    [InlineData("Mluvii:AssumedChannel", "Whatsap", "Mluvii:AssumedChannel")]
    [InlineData("Mluvii:Channels:Whatsap:Buttons", "true", "Mluvii:Channels:Whatsap")]
    [InlineData("Mluvii:Channels:Facebook:MaxButtons", "0", "Mluvii:Channels:Facebook:MaxButtons")]
    [InlineData("Mluvii:Channels:Facebook:MaxButtonTitle", "2", "Mluvii:Channels:Facebook:MaxButtonTitle")]
    public async Task A_wrong_setting_stops_the_start_and_names_its_key(string key, string value, string named)
    {
        using var host = Host((key, value));

        (await Should.ThrowAsync<Exception>(() => host.StartAsync())).ToString().ShouldContain(named);
    }

    [Fact]
    public void Settings_override_the_tables()
    {
        using var host = Host(("Mluvii:Channels:WhatsApp:Buttons", "true"), ("Mluvii:Channels:WhatsApp:Files:WAV", "true"), ("Mluvii:Channels:Facebook:MaxButtons", "5"));
        var capabilities = host.Services.GetRequiredService<ChannelCapabilities>();

        capabilities.Supports(GuestChannel.WhatsApp, ChannelFeature.Buttons).ShouldBeTrue();
        capabilities.CanSendFile(GuestChannel.WhatsApp, "a.wav").ShouldBeTrue();
        capabilities.Buttons(GuestChannel.Facebook).ShouldBe(new ButtonLimits(5, 20));
        capabilities.Supports(GuestChannel.VK, ChannelFeature.Buttons).ShouldBeFalse();
    }

    private static IHost Host(params (string Key, string Value)[] settings)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
        builder.Services.AddSingleton<IStorage, MemoryStorage>();
        builder.Services.AddMluvii();
        return builder.Build();
    }
}
