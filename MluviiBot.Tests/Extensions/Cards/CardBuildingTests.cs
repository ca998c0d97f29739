using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Cards;

namespace MluviiBot.Tests.Extensions.Cards;

public class CardBuildingTests
{
    private static readonly Uri Picture = new("https://a.cz/p.png");

    [Fact]
    public void A_card_holds_what_was_put_on_it_in_order()
    {
        var attachment = GuestCard.Hero("Taxi").WithSubtitle("Praha").WithText("Nonstop").WithImage(Picture, "auto").WithButton("Objednat", "order").WithButton("Zpět")
            .WithLink("Ceník", new Uri("https://a.cz/ceny")).WithTap(new Uri("https://a.cz")).ToAttachment();

        attachment.ContentType.ShouldBe(HeroCard.ContentType);
        var card = attachment.Content.ShouldBeOfType<HeroCard>();
        (card.Title, card.Subtitle, card.Text).ShouldBe(("Taxi", "Praha", "Nonstop"));
        card.Images.ShouldHaveSingleItem().Url.ShouldBe("https://a.cz/p.png");
        card.Images[0].Alt.ShouldBe("auto");
        card.Buttons.Select(button => (button.Type, button.Title, button.Value)).ShouldBe(
            [("imBack", "Objednat", "order"), ("imBack", "Zpět", "Zpět"), ("openUrl", "Ceník", (object)"https://a.cz/ceny")]);
        card.Tap.Value.ShouldBe("https://a.cz/");
    }

    [Fact]
    public void A_thumbnail_card_has_a_type_of_its_own_and_nothing_that_was_not_put_on_it()
    {
        var attachment = GuestCard.Thumbnail("T").ToAttachment();

        attachment.ContentType.ShouldBe(ThumbnailCard.ContentType);
        var card = attachment.Content.ShouldBeOfType<ThumbnailCard>();
        card.Images.ShouldBeNull();
        card.Buttons.ShouldBeNull();
    }

    [Fact]
    public void A_card_that_another_is_made_from_stays_as_it_was()
    {
        var plain = GuestCard.Hero("T").WithButton("A");

        plain.WithText("x").WithButton("B").WithImage(Picture);

        var card = (HeroCard)plain.ToAttachment().Content;
        card.Text.ShouldBeNull();
        card.Buttons.ShouldHaveSingleItem();
    }

    [Fact]
    public void Cards_stand_side_by_side_or_one_under_another()
    {
        GuestCard[] cards = [GuestCard.Hero("A"), GuestCard.Thumbnail("B")];

        var carousel = cards.ToCarousel("Vyberte");
        var list = cards.ToMessage();

        carousel.AttachmentLayout.ShouldBe(AttachmentLayoutTypes.Carousel);
        carousel.Text.ShouldBe("Vyberte");
        carousel.Attachments.Count.ShouldBe(2);
        list.AttachmentLayout.ShouldNotBe(AttachmentLayoutTypes.Carousel);
        list.Attachments.Count.ShouldBe(2);
    }

    [Fact]
    public void A_message_offers_answers_and_takes_the_input_away()
    {
        var message = MessageFactory.Text("Pokračovat?").WithSuggestedActions("Ano", "Ne").IgnoringInput();

        message.SuggestedActions.Actions.Select(action => (action.Type, action.Title, action.Value)).ShouldBe([("imBack", "Ano", "Ano"), ("imBack", "Ne", (object)"Ne")]);
        message.InputHint.ShouldBe(InputHints.IgnoringInput);
        MessageFactory.Text("?").WithSuggestedActions(Button.Answer("Ano", "yes")).SuggestedActions.Actions.ShouldHaveSingleItem().Value.ShouldBe("yes");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_button_needs_a_title(string title) => Should.Throw<ArgumentException>(() => GuestCard.Hero().WithButton(title));

    [Fact]
    public void An_address_must_be_whole()
    {
        var page = new Uri("/prices", UriKind.Relative);

        Should.Throw<ArgumentException>(() => GuestCard.Hero().WithLink("Prices", page)).Message.ShouldContain("https://");
        Should.Throw<ArgumentException>(() => GuestCard.Hero().WithImage(page));
        Should.Throw<ArgumentException>(() => GuestCard.Hero().WithTap(page));
    }
}
