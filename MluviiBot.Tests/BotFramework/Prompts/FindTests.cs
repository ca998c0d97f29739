using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class FindTests
{
    private static readonly string[] Colors = ["red", "green", "blue"];
    private static readonly string[] Overlapping = ["bread", "bread pizza", "pizza"];
    private static readonly string[] Similar = ["option A", "option B", "option C"];

    [Fact]
    public void A_choice_is_found_by_its_value()
    {
        var found = Find.FindChoices("the red one please", Colors).ShouldHaveSingleItem();

        (found.Start, found.End, found.Text, found.TypeName).ShouldBe((4, 6, "red", "choice"));
        (found.Resolution.Index, found.Resolution.Value, found.Resolution.Synonym, found.Resolution.Score).ShouldBe((0, "red", "red", 1.0f));
    }

    [Fact]
    public void Several_choices_come_in_the_order_of_the_text()
        => Find.FindChoices("the blue and the red", Colors).Select(found => found.Resolution.Value).ShouldBe(["blue", "red"]);

    [Fact]
    public void A_choice_said_twice_is_found_once()
        => Find.FindChoices("red, yes red", Colors).ShouldHaveSingleItem();

    [Fact]
    public void The_longer_value_wins_where_values_overlap()
        => Find.FindChoices("a bread pizza", Overlapping).ShouldHaveSingleItem().Resolution.Value.ShouldBe("bread pizza");

    [Fact]
    public void Both_parts_are_found_where_they_do_not_overlap()
        => Find.FindChoices("bread pizza and bread", Overlapping).Select(found => found.Resolution.Value).ShouldBe(["bread pizza", "bread"]);

    [Fact]
    public void A_part_of_a_value_is_not_enough()
        => Find.FindChoices("the option", Similar).ShouldBeEmpty();

    [Fact]
    public void A_part_of_a_value_may_be_allowed()
        => Find.FindChoices("b please", Similar, new FindChoicesOptions { AllowPartialMatches = true }).ShouldHaveSingleItem().Resolution.Value.ShouldBe("option B");

    [Fact]
    public void An_ambiguous_part_finds_one_choice_for_each_place()
        => Find.FindChoices("option", Similar, new FindChoicesOptions { AllowPartialMatches = true }).Count.ShouldBe(1);

    [Fact]
    public void Parts_score_by_what_is_missing()
    {
        var found = Find.FindChoices("option", ["option A"], new FindChoicesOptions { AllowPartialMatches = true });

        found.ShouldHaveSingleItem().Resolution.Score.ShouldBe(0.5f);
    }

    [Theory]
    [InlineData("second last", 1.0f)]
    [InlineData("the second from last", 0.67f)]
    public void Words_in_between_lower_the_score(string utterance, float score)
        => Find.FindChoices(utterance, ["second last"]).ShouldHaveSingleItem().Resolution.Score.ShouldBe(score, 0.01f);

    [Fact]
    public void Words_too_far_apart_do_not_match()
    {
        Find.FindChoices("second one two three last", ["second last"]).ShouldBeEmpty();
        Find.FindChoices("second one two three last", ["second last"], new FindChoicesOptions { MaxTokenDistance = 3 }).ShouldHaveSingleItem();
    }

    [Fact]
    public void The_words_must_keep_their_order()
        => Find.FindChoices("last second", ["second last"]).ShouldBeEmpty();

    [Fact]
    public void Titles_and_synonyms_are_found_too()
    {
        var choices = new List<Choice>
        {
            new("R") { Action = new CardAction(ActionTypes.ImBack, "Red one", value: "R"), Synonyms = ["crimson", "scarlet red"] },
        };

        Find.FindChoices("red one", choices).Single().Resolution.Value.ShouldBe("R");
        Find.FindChoices("CRIMSON", choices).Single().Resolution.Synonym.ShouldBe("crimson");
        Find.FindChoices("red one", choices, new FindChoicesOptions { NoAction = true }).ShouldBeEmpty();
        Find.FindChoices("r", choices, new FindChoicesOptions { NoValue = true }).ShouldBeEmpty();
    }

    [Fact]
    public void A_tokenizer_of_ones_own_is_used()
    {
        TokenizerFunction whole = (text, _) => [new Token { Start = 0, End = text.Length - 1, Text = text, Normalized = text }];

        Find.FindChoices("red one", Colors, new FindChoicesOptions { Tokenizer = whole }).ShouldBeEmpty();
        Find.FindChoices("red", Colors, new FindChoicesOptions { Tokenizer = whole }).ShouldHaveSingleItem();
    }

    [Fact]
    public void Values_keep_their_index()
    {
        var values = new List<SortedValue> { new() { Value = "red", Index = 7 }, new() { Value = "green", Index = 9 } };

        var found = Find.FindValues("green", values).ShouldHaveSingleItem();

        (found.Resolution.Index, found.Resolution.Value, found.TypeName).ShouldBe((9, "green", "value"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("?!")]
    public void Nothing_is_found_in_nothing(string? utterance)
        => Find.FindChoices(utterance, Colors).ShouldBeEmpty();

    [Fact]
    public void There_must_be_choices()
    {
        Should.Throw<ArgumentNullException>(() => Find.FindChoices("x", (IList<Choice>)null!)).ParamName.ShouldBe("choices");
        Should.Throw<ArgumentNullException>(() => Find.FindChoices("x", (IList<string>)null!)).ParamName.ShouldBe("choices");
    }
}
