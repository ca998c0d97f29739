using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Cards;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Channels;

public class PolicyTests
{
    private static readonly GuestCard Card = GuestCard.Hero("T").WithButton("A", "a");

    public static TheoryData<string> AllChannels => ["WebChat", "Facebook", "WhatsApp", "Apple", "VK", "Phone", "Other"];

    [Theory, MemberData(nameof(AllChannels))]
    public async Task Throwing_tells_the_bot_what_cannot_be_sent_and_what_to_do(string name)
    {
        var channel = new GuestChannel(name);
        var talk = new ChannelTalk(channel, UnsupportedPolicy.Throw);

        await ShouldThrowUnlessAsync(talk.Capabilities.Supports(channel, ChannelFeature.AdaptiveCards), talk, channel, HeroCard.ContentType, Card.ToMessage());
        await ShouldThrowUnlessAsync(talk.Capabilities.Supports(channel, ChannelFeature.Buttons), talk, channel, "Buttons", MessageFactory.Text("?").WithSuggestedActions("A"));
        await ShouldThrowUnlessAsync(talk.Capabilities.Supports(channel, ChannelFeature.SendHeroCard), talk, channel, "SendHeroCard", new SendHeroCard { HeroCardId = 1 }.ToActivity());
        await ShouldThrowUnlessAsync(
            talk.Capabilities.Supports(channel, ChannelFeature.Attachment), talk, channel, "image/png", MessageFactory.ContentUrl("https://a.cz/a.png", "image/png"));
        (await talk.BotSaysAsync(MessageFactory.Text("text"))).ShouldHaveSingleItem();
        await Should.NotThrowAsync(() => talk.BotSaysAsync(new Activity(ActivityTypes.Typing)));
    }

    [Theory]
    [InlineData("A button with a long title", 1)]
    [InlineData("A", 4)]
    public async Task Throwing_minds_the_limits_of_buttons(string title, int count)
    {
        var card = Enumerable.Range(0, count).Aggregate(GuestCard.Hero("T"), (card, _) => card.WithButton(title));

        var error = await Should.ThrowAsync<UnsupportedOnChannelException>(() => new ChannelTalk(GuestChannel.Facebook, UnsupportedPolicy.Throw).BotSaysAsync(card.ToMessage()));

        error.Channel.ShouldBe(GuestChannel.Facebook);
        (await new ChannelTalk(GuestChannel.WebChat, UnsupportedPolicy.Throw).BotSaysAsync(card.ToMessage())).ShouldHaveSingleItem();
    }

    [Theory, MemberData(nameof(AllChannels))]
    public async Task Sending_anyway_changes_neither_cards_nor_commands(string channel)
    {
        var talk = new ChannelTalk(new GuestChannel(channel), UnsupportedPolicy.SendAnyway);

        var sent = await talk.BotSaysAsync(Card.ToMessage(), new SendHeroCard { HeroCardId = 1 }.ToActivity(), new Activity(ActivityTypes.Typing));

        sent.Count.ShouldBe(3);
        sent[0].Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>().Buttons.ShouldHaveSingleItem();
        sent[1].TryGetMluvii(out _).ShouldBeTrue();
        (await talk.GuestSaysAsync("A")).Text.ShouldBe("a");
    }

    [Theory]
    [InlineData(UnsupportedPolicy.Degrade, "Facebook")]
    [InlineData(UnsupportedPolicy.Throw, "Facebook")]
    [InlineData(UnsupportedPolicy.SendAnyway, null)]
    public async Task A_request_hears_beforehand_that_it_cannot_be_sent(UnsupportedPolicy policy, string? expected)
    {
        var services = new ServiceCollection().AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddMluvii(options => options.WhenUnsupported = policy);
        await using var provider = services.BuildServiceProvider();
        var requests = provider.GetRequiredService<IMluviiCapabilities>();
        string? onFacebook = null, common = null;

        await new ChannelTalk(GuestChannel.Facebook).TurnAsync("?", async turnContext =>
        {
            onFacebook = await requests.UnsupportedOnAsync(turnContext, new SendHeroCard { HeroCardId = 1 });
            common = await requests.UnsupportedOnAsync(turnContext, new GetAvailableGroups());
        });

        onFacebook.ShouldBe(expected);
        common.ShouldBeNull();
    }

    private static async Task ShouldThrowUnlessAsync(bool supported, ChannelTalk talk, GuestChannel channel, string what, IActivity activity)
    {
        if (supported)
        {
            (await talk.BotSaysAsync(activity)).ShouldHaveSingleItem();
            return;
        }

        var error = await Should.ThrowAsync<UnsupportedOnChannelException>(() => talk.BotSaysAsync(activity));
        error.Activity.ShouldBe(what);
        error.Channel.ShouldBe(channel);
        error.Message.ShouldContain(what);
        error.Message.ShouldContain(channel.Word);
    }
}
