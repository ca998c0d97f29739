using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace MluviiBot.Tests.BotFramework.Prompts;

/// <summary>Yes and no in all languages, as people type them.</summary>
[Trait("Sdk", "Embedded")]
public sealed class AnswerLanguageTests
{
    [Theory]
    [InlineData("cs", "ano")]
    [InlineData("cs-cz", "Ano, prosím")]
    [InlineData("cs-cz", "jo")]
    [InlineData("cs-cz", "jasně")]
    [InlineData("cs-cz", "jasne")]
    [InlineData("cs-cz", "Samozřejmě!")]
    [InlineData("cs-cz", "souhlasím")]
    [InlineData("cs-cz", "no jasně")]
    [InlineData("cs-cz", "proč ne")]
    [InlineData("cs-cz", "ok")]
    [InlineData("cs-cz", "Yes")]
    [InlineData("cs-cz", "👍🏽")]
    [InlineData("cs-cz", "✅")]
    [InlineData("sk", "áno")]
    [InlineData("sk-sk", "Ano")]
    [InlineData("sk-sk", "hej")]
    [InlineData("sk-sk", "určite áno")]
    [InlineData("sk-sk", "prečo nie")]
    [InlineData("en-us", "of course")]
    [InlineData("en-us", "why not")]
    [InlineData("en-us", "no problem")]
    [InlineData("en-us", "y")]
    [InlineData("de-de", "Ja, natürlich")]
    [InlineData("de-de", "selbstverständlich")]
    [InlineData("fr-fr", "d’accord")]
    [InlineData("fr-fr", "bien sûr")]
    [InlineData("es-es", "sí")]
    [InlineData("es-es", "claro que si")]
    [InlineData("it-it", "certo")]
    [InlineData("pt-br", "sim")]
    [InlineData("nl-nl", "jazeker")]
    [InlineData("sv-se", "självklart")]
    [InlineData("bg-bg", "да")]
    [InlineData("tr-tr", "evet")]
    [InlineData("hi-in", "हाँ")]
    [InlineData("zh-cn", "好的")]
    [InlineData("zh-cn", "没问题")]
    [InlineData("ja-jp", "はい、お願いします")]
    [InlineData("ko-kr", "네, 좋아요")]
    public async Task This_means_yes(string locale, string answer) => (await Confirmed(locale, answer)).ShouldBe(true);

    [Theory]
    [InlineData("cs-cz", "ne")]
    [InlineData("cs-cz", "Ne, díky")]
    [InlineData("cs-cz", "určitě ne")]
    [InlineData("cs-cz", "jasně že ne")]
    [InlineData("cs-cz", "nechci")]
    [InlineData("cs-cz", "vubec ne")]
    [InlineData("cs-cz", "👎")]
    [InlineData("cs-cz", "n")]
    [InlineData("sk-sk", "nie")]
    [InlineData("sk-sk", "nesúhlasím")]
    [InlineData("sk-sk", "určite nie")]
    [InlineData("en-us", "of course not")]
    [InlineData("en-us", "absolutely not")]
    [InlineData("en-us", "I don't agree")]
    [InlineData("en-us", "n")]
    [InlineData("de-de", "nein danke")]
    [InlineData("de-de", "natürlich nicht")]
    [InlineData("fr-fr", "bien sûr que non")]
    [InlineData("es-es", "claro que no")]
    [InlineData("es-es", "No, gracias")]
    [InlineData("it-it", "no grazie")]
    [InlineData("pt-br", "não")]
    [InlineData("nl-nl", "nee")]
    [InlineData("sv-se", "nej tack")]
    [InlineData("bg-bg", "не")]
    [InlineData("tr-tr", "hayır")]
    [InlineData("hi-in", "नहीं")]
    [InlineData("hi-in", "ठीक नहीं")]
    [InlineData("zh-cn", "不是")]
    [InlineData("zh-cn", "不要")]
    [InlineData("ja-jp", "いいえ")]
    [InlineData("ko-kr", "아니요")]
    public async Task This_means_no(string locale, string answer) => (await Confirmed(locale, answer)).ShouldBe(false);

    [Theory]
    [InlineData("cs-cz", "no")]
    [InlineData("cs-cz", "nevím")]
    [InlineData("cs-cz", "možná")]
    [InlineData("cs-cz", "nejsem si jistý")]
    [InlineData("sk-sk", "neviem")]
    [InlineData("en-us", "I don't know")]
    [InlineData("en-us", "no idea")]
    [InlineData("en-us", "another")]
    [InlineData("de-de", "keine Ahnung")]
    [InlineData("pt-br", "no Brasil")]
    [InlineData("zh-cn", "不知道")]
    [InlineData("ja-jp", "わからない")]
    [InlineData("en-us", "مرحبا")]
    public async Task This_means_neither(string locale, string answer) => (await Confirmed(locale, answer)).ShouldBeNull();

    private static async Task<bool?> Confirmed(string locale, string answer)
    {
        var talk = new PromptTalk<bool>(new ConfirmPrompt("ok"), new PromptOptions { Prompt = MessageFactory.Text("?") }, locale);
        await talk.Say("start");
        await talk.Say(answer);
        return talk.Ended ? talk.Result : null;
    }
}
