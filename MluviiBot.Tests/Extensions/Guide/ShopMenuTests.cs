using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Channels;
using MluviiBot.Tests.Extensions.Channels;

namespace MluviiBot.Tests.Extensions.Guide;

/// <summary>What the guide says of cards.</summary>
public class ShopMenuTests
{
    [Fact]
    public async Task On_web_chat_the_menu_is_a_card() =>
        (await new ChannelTalk(GuestChannel.WebChat).TurnAsync("hello", turn => ShopMenu.ShowAsync(turn, default)))
            .ShouldHaveSingleItem().Attachments.ShouldHaveSingleItem().ContentType.ShouldBe(HeroCard.ContentType);

    [Theory]
    [InlineData("2")]
    [InlineData("talk to a human")]
    [InlineData("operator")]
    public async Task On_WhatsApp_it_is_numbered_text_and_the_bot_gets_the_value_however_the_guest_answers(string answer)
    {
        var talk = new ChannelTalk(GuestChannel.WhatsApp);
        var sent = await talk.TurnAsync("hello", turn => ShopMenu.ShowAsync(turn, default));

        sent.ShouldHaveSingleItem().Text.ShouldBe(
            "Answer with a number.\n\nHow can I help?\n1. Order a taxi\n2. Talk to a human\nPrices: https://example.com/prices");
        (await talk.GuestSaysAsync(answer)).Text.ShouldBe("operator");
    }
}
