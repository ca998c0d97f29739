using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class ChoiceFactoryTests
{
    private static readonly IList<Choice> Colors = ChoiceFactory.ToChoices(["red", "green", "blue"]);

    [Fact]
    public void Inline_joins_three_with_an_or_and_a_comma()
        => ChoiceFactory.Inline(Colors, "Which color?").Text.ShouldBe("Which color? (1) red, (2) green, or (3) blue");

    [Theory]
    [InlineData("? (1) a", "a")]
    [InlineData("? (1) a or (2) b", "a", "b")]
    [InlineData("? (1) a, (2) b, (3) c, or (4) d", "a", "b", "c", "d")]
    public void Inline_suits_any_number_of_choices(string expected, params string[] choices)
        => ChoiceFactory.Inline(ChoiceFactory.ToChoices(choices), "?").Text.ShouldBe(expected);

    [Fact]
    public void Inline_takes_its_words_from_the_options()
        => ChoiceFactory.Inline(Colors, "Barva?", options: new ChoiceFactoryOptions("; ", " nebo ", " či ", false)).Text.ShouldBe("Barva? red; green či blue");

    [Fact]
    public void A_list_has_one_choice_to_a_line()
        => ChoiceFactory.List(Colors, "Which?").Text.ShouldBe("Which?\n\n   1. red\n   2. green\n   3. blue");

    [Fact]
    public void A_list_without_numbers_has_dashes()
        => ChoiceFactory.List(["red", "green"], "Which?", options: new ChoiceFactoryOptions { IncludeNumbers = false }).Text.ShouldBe("Which?\n\n   - red\n   - green");

    [Fact]
    public void Text_forms_expect_input_and_carry_speech()
    {
        foreach (var message in new[] { ChoiceFactory.Inline(Colors, "a", "say"), ChoiceFactory.List(Colors, "a", "say") })
        {
            message.InputHint.ShouldBe(InputHints.ExpectingInput);
            message.Speak.ShouldBe("say");
        }
    }

    [Fact]
    public void Suggested_actions_send_the_value_as_the_users_words()
    {
        var message = ChoiceFactory.SuggestedAction(["red", "green"], "Which?", "Say which");

        message.Text.ShouldBe("Which?");
        message.Speak.ShouldBe("Say which");
        message.SuggestedActions.Actions.Select(action => (action.Type, action.Title, action.Value)).ShouldBe(
            [(ActionTypes.ImBack, "red", "red"), (ActionTypes.ImBack, "green", "green")]);
    }

    [Fact]
    public void Suggested_actions_may_be_for_some_people_only()
        => ChoiceFactory.SuggestedAction(Colors, "Which?", null, ["user1"]).SuggestedActions.To.ShouldBe(["user1"]);

    [Fact]
    public void A_choices_own_action_is_its_button()
    {
        var action = new CardAction(ActionTypes.OpenUrl, "Look", value: "https://example.test");

        ChoiceFactory.SuggestedAction([new Choice("red") { Action = action }], "?", null).SuggestedActions.Actions.ShouldBe([action]);
        ChoiceFactory.Inline([new Choice("red") { Action = action }], "?").Text.ShouldBe("? (1) Look");
    }

    [Fact]
    public void A_hero_card_takes_the_text_and_the_buttons()
    {
        var message = ChoiceFactory.HeroCard(Colors, "Which?");

        message.Text.ShouldBeNullOrEmpty();
        var attachment = message.Attachments.ShouldHaveSingleItem();
        attachment.ContentType.ShouldBe(HeroCard.ContentType);
        var card = attachment.Content.ShouldBeOfType<HeroCard>();
        card.Text.ShouldBe("Which?");
        card.Buttons.Select(button => button.Title).ShouldBe(["red", "green", "blue"]);
    }

    [Theory]
    [InlineData(Channels.Emulator, 3, 5, "suggested")]
    [InlineData(Channels.Directline, 100, 5, "suggested")]
    [InlineData(Channels.Directline, 101, 5, "list")]
    [InlineData(Channels.Directline, 3, 20, "suggested")]
    [InlineData(Channels.Directline, 3, 21, "list")]
    [InlineData(Channels.Facebook, 10, 5, "suggested")]
    [InlineData(Channels.Facebook, 11, 5, "list")]
    [InlineData(Channels.Slack, 5, 5, "card")]
    [InlineData(Channels.Msteams, 5, 5, "card")]
    [InlineData(Channels.Msteams, 51, 5, "list")]
    [InlineData(Channels.Sms, 3, 5, "inline")]
    [InlineData(Channels.Sms, 4, 5, "list")]
    [InlineData(Channels.Sms, 2, 30, "list")]
    [InlineData(null, 2, 5, "inline")]
    public void The_channel_decides_the_form(string? channelId, int count, int titleLength, string form)
    {
        var choices = Enumerable.Range(0, count).Select(_ => new Choice(new string('x', titleLength))).ToList();

        var message = ChoiceFactory.ForChannel(channelId, choices, "Which?", null, null);

        FormOf(message).ShouldBe(form);
    }

    [Fact]
    public void Teams_gets_suggested_actions_in_personal_chats()
        => FormOf(ChoiceFactory.ForChannel(Channels.Msteams, Colors, "Which?", null, null, "personal", ["user1"])).ShouldBe("suggested");

    [Fact]
    public void The_title_of_an_action_counts_for_the_length()
    {
        var choices = new List<Choice> { new("x") { Action = new CardAction(ActionTypes.ImBack, new string('t', 21), value: "x") } };

        FormOf(ChoiceFactory.ForChannel(Channels.Directline, choices, "Which?", null, null)).ShouldBe("list");
    }

    [Fact]
    public void No_choices_are_an_empty_list()
    {
        ChoiceFactory.ToChoices(null).ShouldBeEmpty();
        ChoiceFactory.Inline([], "Which?").Text.ShouldBe("Which? ");
        ChoiceFactory.List(new List<Choice>(), "Which?").Text.ShouldBe("Which?");
    }

    private static string FormOf(IMessageActivity message)
        => message.SuggestedActions is not null ? "suggested"
            : message.Attachments?.Count > 0 ? "card"
            : message.Text.Contains('\n', StringComparison.Ordinal) ? "list" : "inline";
}
