using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Builder;

public class FactoryTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public void A_text_message_accepts_input()
    {
        var message = MessageFactory.Text("hello", "hallo");
        message.Type.ShouldBe(ActivityTypes.Message);
        message.Text.ShouldBe("hello");
        message.Speak.ShouldBe("hallo");
        message.InputHint.ShouldBe(InputHints.AcceptingInput);
        MessageFactory.Text("x", inputHint: InputHints.ExpectingInput).InputHint.ShouldBe(InputHints.ExpectingInput);
    }

    [Fact]
    public void A_blank_text_is_left_out()
        => MessageFactory.Text(" ").Text.ShouldBeNull();

    [Fact]
    public void Suggested_texts_become_buttons_that_send_them()
    {
        var message = MessageFactory.SuggestedActions((List<string>)["yes", "no"], "well?", null, null);
        message.Text.ShouldBe("well?");
        message.SuggestedActions.Actions.Select(action => (action.Type, action.Title, action.Value))
            .ShouldBe([(ActionTypes.ImBack, "yes", "yes"), (ActionTypes.ImBack, "no", "no")]);
    }

    [Fact]
    public void Suggested_actions_can_be_for_some_of_a_group()
    {
        var message = MessageFactory.SuggestedActions(new[] { new CardAction(ActionTypes.OpenUrl, "open", value: "https://example.com") }, null, null, null, ["guest"]);
        message.SuggestedActions.Actions.ShouldHaveSingleItem().Type.ShouldBe(ActionTypes.OpenUrl);
        message.SuggestedActions.To.ShouldBe(["guest"]);
    }

    [Fact]
    public void Attachments_lie_one_under_the_other_or_side_by_side()
    {
        Attachment[] cards = [new HeroCard("one").ToAttachment(), new HeroCard("two").ToAttachment()];
        var list = MessageFactory.Attachment(cards, "cards");
        list.AttachmentLayout.ShouldBe(AttachmentLayoutTypes.List);
        list.Attachments.Count.ShouldBe(2);
        list.Text.ShouldBe("cards");
        MessageFactory.Carousel(cards).AttachmentLayout.ShouldBe(AttachmentLayoutTypes.Carousel);
        MessageFactory.Attachment(cards[0]).Attachments.ShouldHaveSingleItem().ShouldBe(cards[0]);
    }

    [Fact]
    public void A_file_is_sent_by_its_address()
    {
        var file = MessageFactory.ContentUrl("https://example.com/a.png", "image/png", "a.png").Attachments.ShouldHaveSingleItem();
        file.ContentUrl.ShouldBe("https://example.com/a.png");
        file.ContentType.ShouldBe("image/png");
        file.Name.ShouldBe("a.png");
    }

    [Fact]
    public void Missing_parts_are_named()
    {
        Should.Throw<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!)).ParamName.ShouldBe("attachment");
        Should.Throw<ArgumentNullException>(() => MessageFactory.Carousel(null!)).ParamName.ShouldBe("attachments");
        Should.Throw<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!, null, null, null)).ParamName.ShouldBe("actions");
        Should.Throw<ArgumentNullException>(() => MessageFactory.ContentUrl(" ", "image/png")).ParamName.ShouldBe("url");
        Should.Throw<ArgumentNullException>(() => MessageFactory.ContentUrl("https://example.com", null!)).ParamName.ShouldBe("contentType");
    }

    [Fact]
    public void A_hand_off_carries_its_context_and_transcript()
    {
        var turn = _adapter.Turn();
        var transcript = new Transcript([MessageFactory.Text("hello")]);

        var handoff = EventFactory.CreateHandoffInitiation(turn, new { Skill = "sales" }, transcript);

        handoff.Name.ShouldBe(HandoffEventNames.InitiateHandoff);
        handoff.Type.ShouldBe(ActivityTypes.Event);
        handoff.Value.ShouldBeOfType<JObject>()["Skill"]!.Value<string>().ShouldBe("sales");
        handoff.RelatesTo.Conversation.Id.ShouldBe("conversation");
        handoff.Conversation.Id.ShouldBe("conversation");
        var attached = ((Activity)handoff).Attachments.ShouldHaveSingleItem();
        attached.Name.ShouldBe("Transcript");
        attached.ContentType.ShouldBe("application/json");
        attached.Content.ShouldBe(transcript);
        Should.Throw<ArgumentNullException>(() => EventFactory.CreateHandoffInitiation(null!, "context")).ParamName.ShouldBe("turnContext");
    }

    [Fact]
    public void The_status_of_a_hand_off_says_why()
    {
        var status = EventFactory.CreateHandoffStatus(new ConversationAccount { Id = "conversation" }, "failed", "nobody is there");

        status.Name.ShouldBe(HandoffEventNames.HandoffStatus);
        status.Conversation.Id.ShouldBe("conversation");
        var value = JObject.FromObject(status.Value);
        value["state"]!.Value<string>().ShouldBe("failed");
        value["message"]!.Value<string>().ShouldBe("nobody is there");
        Should.Throw<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(null!, "failed")).ParamName.ShouldBe("conversation");
    }

    [Fact]
    public void A_generated_text_is_shown_and_spoken()
    {
        var message = ActivityFactory.FromObject("hello");
        message.Text.ShouldBe("hello");
        message.Speak.ShouldBe("hello");
    }

    [Fact]
    public void A_generated_activity_has_its_buttons_and_cards()
    {
        var message = ActivityFactory.FromObject(JObject.Parse(
            """{"lgType":"Activity","text":"well?","speak":"Well?","suggestedActions":["yes","no"],"attachments":[{"lgType":"HeroCard","title":"card","buttons":"open","image":"https://example.com/a.png"}]}"""));

        message.Type.ShouldBe(ActivityTypes.Message);
        message.Text.ShouldBe("well?");
        message.Speak.ShouldBe("Well?");
        message.SuggestedActions.Actions.Select(action => action.Title).ShouldBe(["yes", "no"]);
        var card = message.Attachments.ShouldHaveSingleItem();
        card.ContentType.ShouldBe(HeroCard.ContentType);
        JObject.FromObject(card.Content)["buttons"]![0]!["title"]!.Value<string>().ShouldBe("open");
    }

    [Fact]
    public void The_best_intent_wins()
    {
        var result = new RecognizerResult
        {
            Intents = new Dictionary<string, IntentScore> { ["order"] = new() { Score = 0.3 }, ["cancel"] = new() { Score = 0.9 } },
        };
        result.GetTopScoringIntent().ShouldBe(("cancel", 0.9));
        new RecognizerResult { Intents = new Dictionary<string, IntentScore>() }.GetTopScoringIntent().ShouldBe((string.Empty, 0.0));
        Should.Throw<ArgumentNullException>(() => ((RecognizerResult)null!).GetTopScoringIntent());
    }

    [Fact]
    public void Long_texts_are_cut_and_stay_distinct()
    {
        StringUtils.Ellipsis("short", 10).ShouldBe("short");
        StringUtils.Ellipsis("a long text", 6).ShouldBe("a long...");
        var (one, two) = (StringUtils.EllipsisHash("a long text", 6), StringUtils.EllipsisHash("a long test", 6));
        one.ShouldStartWith("a long...");
        one.ShouldNotBe(two);
        StringUtils.EllipsisHash("short", 10).ShouldBe("short");
    }

    [Fact]
    public void A_path_gets_the_separators_of_this_machine()
        => PathUtils.NormalizePath("a\\b/c").ShouldBe(Path.Combine("a", "b", "c"));
}
