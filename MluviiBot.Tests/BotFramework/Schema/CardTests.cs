using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Schema;

public class CardTests
{
    public static TheoryData<Attachment, string> Cards() => new()
    {
        { new AnimationCard().ToAttachment(), "application/vnd.microsoft.card.animation" },
        { new AudioCard().ToAttachment(), "application/vnd.microsoft.card.audio" },
        { new HeroCard().ToAttachment(), "application/vnd.microsoft.card.hero" },
        { new OAuthCard().ToAttachment(), "application/vnd.microsoft.card.oauth" },
        { new ReceiptCard().ToAttachment(), "application/vnd.microsoft.card.receipt" },
        { new SigninCard().ToAttachment(), "application/vnd.microsoft.card.signin" },
        { new ThumbnailCard().ToAttachment(), "application/vnd.microsoft.card.thumbnail" },
        { new VideoCard().ToAttachment(), "application/vnd.microsoft.card.video" },
    };

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_becomes_an_attachment_of_its_content_type(Attachment attachment, string contentType)
    {
        attachment.ContentType.ShouldBe(contentType);
        attachment.Content.ShouldNotBeNull();
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public void No_card_cannot_be_attached()
    {
        Should.Throw<ArgumentNullException>(() => ((HeroCard?)null).ToAttachment()).ParamName.ShouldBe("card");
        Should.Throw<ArgumentNullException>(() => ((VideoCard?)null).ToAttachment()).ParamName.ShouldBe("card");
    }

    [Fact]
    public void Text_may_stand_for_a_button()
    {
        CardAction fromText = "Ano";
        IList<CardAction> buttons = ["Ano", CardAction.FromString("Ne")];

        fromText.Title.ShouldBe("Ano");
        fromText.Value.ShouldBe("Ano");
        buttons.Select(button => button.Title).ShouldBe(["Ano", "Ne"]);
    }

    [Fact]
    public void A_sign_in_card_has_one_button_that_leads_to_the_page()
    {
        var card = SigninCard.Create("Přihlaste se", "Přihlásit", "https://example.com/login");

        card.Text.ShouldBe("Přihlaste se");
        var button = card.Buttons.ShouldHaveSingleItem();
        button.Type.ShouldBe(ActionTypes.Signin);
        button.Title.ShouldBe("Přihlásit");
        button.Value.ShouldBe("https://example.com/login");
    }

    [Fact]
    public void Suggested_actions_may_be_given_as_any_sequence()
    {
        var actions = new SuggestedActions(Enumerable.Repeat("guest", 1), Enumerable.Range(1, 2).Select(i => new CardAction(title: $"{i}")));

        actions.To.ShouldBe(["guest"]);
        actions.Actions.Count.ShouldBe(2);
    }

    [Fact]
    public void Silence_is_an_empty_speak_tag() => SpeechConstants.EmptySpeakTag.ShouldStartWith("<speak version=\"1.0\"");

    [Fact]
    [Obsolete("Payments are.")]
    public void Test_mode_of_a_payment_is_written_as_the_service_expects()
    {
        var method = new MicrosoftPayMethodData("merchant", ["visa"], ["credit"], testMode: true);

        method.Mode.ShouldBe("TEST");
        new MicrosoftPayMethodData("merchant", null, null, testMode: false).Mode.ShouldBeNull();
        var data = method.ToPaymentMethodData();
        data.SupportedMethods.ShouldBe([MicrosoftPayMethodData.MethodName]);
        data.Data.ShouldBeSameAs(method);
    }
}
