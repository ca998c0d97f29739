using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class ConfirmPromptTests
{
    private static readonly ChoiceFactoryOptions Unnumbered = new() { IncludeNumbers = false };

    [Theory]
    [InlineData("en-us", "Sure? (1) Yes or (2) No")]
    [InlineData("en-GB", "Sure? (1) Yes or (2) No")]
    [InlineData("es-ES", "Sure? (1) Sí o (2) No")]
    [InlineData("de-de", "Sure? (1) Ja oder (2) Nein")]
    [InlineData("fr-ca", "Sure? (1) Oui ou (2) Non")]
    [InlineData("nl-nl", "Sure? (1) Ja of (2) Nee")]
    [InlineData("pt-br", "Sure? (1) Sim ou (2) Não")]
    [InlineData("ja-jp", "Sure? (1) はい または (2) いいえ")]
    [InlineData("xx-yy", "Sure? (1) Yes or (2) No")]
    [InlineData("", "Sure? (1) Yes or (2) No")]
    [InlineData(null, "Sure? (1) Yes or (2) No")]
    public async Task The_choices_are_in_the_users_language(string? locale, string expected)
        => (await Talk(new ConfirmPrompt("ok"), locale).Ask("start")).ShouldBe(expected);

    [Theory]
    [InlineData("cs-CZ", "Sure? (1) Ano nebo (2) Ne")]
    [InlineData("cs", "Sure? (1) Ano nebo (2) Ne")]
    [InlineData("sk-SK", "Sure? (1) Áno alebo (2) Nie")]
    [Trait("Sdk", "Embedded")]
    public async Task Czech_and_Slovak_have_their_words(string locale, string expected)
        => (await Talk(new ConfirmPrompt("ok"), locale).Ask("start")).ShouldBe(expected);

    [Theory]
    [InlineData(null, "de-de", "Sure? (1) Ja oder (2) Nein")]
    [InlineData("es-es", "de-de", "Sure? (1) Sí o (2) No")]
    public async Task The_default_locale_is_for_activities_without_one(string? locale, string defaultLocale, string expected)
        => (await Talk(new ConfirmPrompt("ok", defaultLocale: defaultLocale), locale).Ask("start")).ShouldBe(expected);

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yes, please.", true)]
    [InlineData("yep", true)]
    [InlineData("sure", true)]
    [InlineData("ok", true)]
    [InlineData("👍", true)]
    [InlineData("no", false)]
    [InlineData("NOPE", false)]
    [InlineData("no thanks", false)]
    [InlineData("👎", false)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("the first one", true)]
    [InlineData("the second", false)]
    public async Task Yes_and_no_are_understood(string answer, bool expected)
    {
        var talk = Talk(new ConfirmPrompt("ok"));
        await talk.Say("start");
        await talk.Say(answer);

        talk.Ended.ShouldBeTrue();
        talk.Result.ShouldBe(expected);
    }

    [Theory]
    [InlineData("maybe")]
    [InlineData("what?")]
    [InlineData("3")]
    [InlineData("knowing")]
    [InlineData("not sure")]
    public async Task Neither_yes_nor_no_is_asked_again(string answer)
    {
        var talk = Talk(new ConfirmPrompt("ok"));
        await talk.Say("start");

        (await talk.Ask(answer)).ShouldBe("Yes or no? (1) Yes or (2) No");
    }

    [Fact]
    public async Task Numbers_that_were_not_shown_are_not_understood()
    {
        var talk = Talk(new ConfirmPrompt("ok") { ChoiceOptions = Unnumbered });

        (await talk.Ask("start")).ShouldBe("Sure? Yes or No");
        await talk.Say("1");

        talk.Ended.ShouldBeFalse();
    }

    [Fact]
    public async Task Choices_of_ones_own_are_shown_and_understood()
    {
        var prompt = new ConfirmPrompt("ok") { ConfirmChoices = Tuple.Create(new Choice("Ship it"), new Choice("Hold on")) };
        var talk = Talk(prompt);

        (await talk.Ask("start")).ShouldBe("Sure? (1) Ship it or (2) Hold on");
        await talk.Say("hold on");

        talk.Ended.ShouldBeTrue();
        talk.Result.ShouldBeFalse();
    }

    [Fact]
    public async Task Languages_can_be_added()
    {
        var defaults = new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)>
        {
            ["pl-pl"] = (new Choice("Tak"), new Choice("Nie"), new ChoiceFactoryOptions(", ", " lub ", " lub ", true)),
        };
        var talk = Talk(new ConfirmPrompt("ok", defaults), "pl-PL");

        (await talk.Ask("start")).ShouldBe("Sure? (1) Tak lub (2) Nie");
        await talk.Say("tak");

        talk.Result.ShouldBeTrue();
    }

    [Fact]
    public async Task Each_style_has_its_form()
    {
        (await Styled(ListStyle.None)).Text.ShouldBe("Sure?");
        (await Styled(ListStyle.Inline)).Text.ShouldBe("Sure? (1) Yes or (2) No");
        (await Styled(ListStyle.List)).Text.ShouldBe("Sure?\n\n   1. Yes\n   2. No");
        (await Styled(ListStyle.SuggestedAction)).SuggestedActions.Actions.Select(action => action.Title).ShouldBe(["Yes", "No"]);
        (await Styled(ListStyle.HeroCard)).Attachments.ShouldHaveSingleItem().ContentType.ShouldBe(HeroCard.ContentType);
    }

    [Fact]
    public async Task The_prompt_is_not_changed_by_its_choices()
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("Sure?") };
        var talk = new PromptTalk<bool>(new ConfirmPrompt("ok"), options);

        (await talk.Ask("start")).ShouldBe("Sure? (1) Yes or (2) No");
        (await talk.Ask("what")).ShouldBe("Sure? (1) Yes or (2) No");

        options.Prompt.Text.ShouldBe("Sure?");
    }

    [Fact]
    public async Task Without_a_prompt_the_choices_are_still_offered()
        => (await new PromptTalk<bool>(new ConfirmPrompt("ok"), new PromptOptions()).Ask("start")).ShouldBe(" (1) Yes or (2) No");

    private static async Task<Activity> Styled(ListStyle style) => (await Talk(new ConfirmPrompt("ok") { Style = style }).Say("start")).Single();

    private static PromptTalk<bool> Talk(ConfirmPrompt prompt, string? locale = null) => new(
        prompt,
        new PromptOptions { Prompt = MessageFactory.Text("Sure?"), RetryPrompt = MessageFactory.Text("Yes or no?") },
        locale);
}
