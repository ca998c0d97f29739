using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class ChoicePromptTests
{
    [Theory]
    [InlineData("red", 0)]
    [InlineData("the green one", 1)]
    [InlineData("3", 2)]
    [InlineData("second", 1)]
    [InlineData("verdant", 1)]
    public async Task A_choice_is_returned_with_its_place(string answer, int index)
    {
        var talk = new PromptTalk<FoundChoice>(new ChoicePrompt("color"), Options());
        (await talk.Ask("start")).ShouldBe("Color? (1) red, (2) green, or (3) blue");

        await talk.Say(answer);

        talk.Result!.Index.ShouldBe(index);
        talk.Result.Value.ShouldBe(Options().Choices[index].Value);
    }

    [Fact]
    public async Task Each_style_has_its_form()
    {
        (await Styled(ListStyle.None)).Text.ShouldBe("Color?");
        (await Styled(ListStyle.Inline)).Text.ShouldBe("Color? (1) red, (2) green, or (3) blue");
        (await Styled(ListStyle.List)).Text.ShouldBe("Color?\n\n   1. red\n   2. green\n   3. blue");

        var suggested = await Styled(ListStyle.SuggestedAction);
        suggested.Text.ShouldBe("Color?");
        suggested.SuggestedActions.Actions.Select(action => action.Value).ShouldBe(["red", "green", "blue"]);

        var card = await Styled(ListStyle.HeroCard);
        card.Text.ShouldBeNullOrEmpty();
        card.Attachments.Single().Content.ShouldBeOfType<HeroCard>().Text.ShouldBe("Color?");
    }

    [Theory]
    [InlineData(Channels.Facebook, null, "suggested")]
    [InlineData(Channels.Directline, null, "suggested")]
    [InlineData(Channels.Emulator, null, "suggested")]
    [InlineData(Channels.Msteams, null, "card")]
    [InlineData(Channels.Msteams, "personal", "suggested")]
    [InlineData(Channels.Slack, null, "card")]
    [InlineData(Channels.Sms, null, "text")]
    [InlineData(Channels.Test, null, "text")]
    public async Task The_auto_style_suits_the_channel(string channelId, string? conversationType, string form)
    {
        var talk = new PromptTalk<FoundChoice>(new ChoicePrompt("color"), Options(), channelId: channelId, conversationType: conversationType);

        var message = (await talk.Say("start")).Single();

        (message.SuggestedActions is not null ? "suggested" : message.Attachments?.Count > 0 ? "card" : "text").ShouldBe(form);
    }

    [Fact]
    public async Task On_Teams_the_suggested_actions_are_for_the_one_who_asked()
    {
        var talk = new PromptTalk<FoundChoice>(new ChoicePrompt("color"), Options(), channelId: Channels.Msteams, conversationType: "personal");

        (await talk.Say("start")).Single().SuggestedActions.To.ShouldHaveSingleItem().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task The_style_of_the_options_wins()
    {
        var options = Options();
        options.Style = ListStyle.List;

        (await new PromptTalk<FoundChoice>(new ChoicePrompt("color") { Style = ListStyle.None }, options).Ask("start")).ShouldNotBeNull().ShouldContain("\n   2. green");
    }

    [Theory]
    [InlineData("de-de", "Color? (1) red, (2) green, oder (3) blue")]
    [InlineData("es-mx", "Color? (1) red, (2) green, o (3) blue")]
    [InlineData("it-it", "Color? (1) red, (2) green o (3) blue")]
    [InlineData("xx", "Color? (1) red, (2) green, or (3) blue")]
    public async Task The_list_is_joined_in_the_users_language(string locale, string expected)
        => (await new PromptTalk<FoundChoice>(new ChoicePrompt("color"), Options(), locale).Ask("start")).ShouldBe(expected);

    [Theory]
    [InlineData("cs-cz", "Color? (1) red, (2) green nebo (3) blue")]
    [InlineData("sk", "Color? (1) red, (2) green alebo (3) blue")]
    [Trait("Sdk", "Embedded")]
    public async Task The_list_is_joined_in_Czech_and_Slovak(string locale, string expected)
        => (await new PromptTalk<FoundChoice>(new ChoicePrompt("color"), Options(), locale).Ask("start")).ShouldBe(expected);

    [Fact]
    public async Task Ways_of_joining_can_be_added()
    {
        var defaults = new Dictionary<string, ChoiceFactoryOptions> { ["pl-pl"] = new("; ", " lub ", " lub ", false) };

        (await new PromptTalk<FoundChoice>(new ChoicePrompt("color", defaults), Options(), "pl-pl").Ask("start")).ShouldBe("Color? red; green lub blue");
    }

    [Fact]
    public async Task The_recognizers_options_are_used_and_not_changed()
    {
        var options = new FindChoicesOptions { RecognizeNumbers = false };
        var talk = new PromptTalk<FoundChoice>(new ChoicePrompt("color") { RecognizerOptions = options }, Options(), "de-de");
        await talk.Say("start");

        await talk.Say("2");
        talk.Ended.ShouldBeFalse();
        await talk.Say("green");

        talk.Result!.Index.ShouldBe(1);
    }

    [Fact]
    public async Task The_language_of_the_options_is_listened_to()
    {
        var options = Options();
        options.RecognizeLanguage = "de-de";
        var talk = new PromptTalk<FoundChoice>(new ChoicePrompt("color"), options, "en-us");
        await talk.Say("start");

        await talk.Say("die zweite");

        talk.Result!.Index.ShouldBe(1);
    }

    [Fact]
    public async Task Attachments_and_data_of_the_prompt_are_kept_beside_the_choices()
    {
        var options = Options();
        options.Prompt.Attachments = [new Attachment("image/png", "https://example.test/a.png")];
        options.Prompt.ChannelData = "data";
        options.Style = ListStyle.HeroCard;
        var talk = new PromptTalk<FoundChoice>(new ChoicePrompt("color"), options);

        var first = (await talk.Say("start")).Single();
        var again = (await talk.Say("purple")).Single();

        first.Attachments.Count.ShouldBe(2);
        first.ChannelData.ShouldBe("data");
        again.Attachments.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_choices_nothing_is_understood()
    {
        var talk = new PromptTalk<FoundChoice>(new ChoicePrompt("color"), new PromptOptions { Prompt = MessageFactory.Text("Color?") });
        await talk.Say("start");

        (await talk.Say("1")).ShouldHaveSingleItem();

        talk.Ended.ShouldBeFalse();
    }

    [Fact]
    public async Task A_choice_keeps_its_action_and_synonyms_in_the_state()
    {
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text("?"),
            Choices = [new Choice("a") { Action = new CardAction(ActionTypes.ImBack, "Alpha", value: "a"), Synonyms = ["first letter"] }, new Choice("b")],
        };
        var talk = new PromptTalk<FoundChoice>(new ChoicePrompt("letter"), options);
        await talk.Say("start");
        await talk.Say("nothing");

        await talk.Say("the first letter");

        talk.Result!.Synonym.ShouldBe("first letter");
    }

    private static async Task<Activity> Styled(ListStyle style)
        => (await new PromptTalk<FoundChoice>(new ChoicePrompt("color") { Style = style }, Options()).Say("start")).Single();

    private static PromptOptions Options() => new()
    {
        Prompt = MessageFactory.Text("Color?"),
        Choices = [new Choice("red"), new Choice("green") { Synonyms = ["verdant"] }, new Choice("blue")],
    };
}
