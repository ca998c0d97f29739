using System.Diagnostics;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Prompts;

/// <summary>Nothing that a guest sends may stop a bot or hold it up.</summary>
public sealed class GarbageTests
{
    private const int Length = 500_000;

    public static TheoryData<string> Pieces =>
    [
        "a", "9", " ", ",", ".", "-", "1 ", "1,", "1.", "1/", "1:", "-1 ", "5. ", "12:30 ", "one ", "minus ", "hundred and ", "sto a ", "půl ", "second ", "last ", "yes ", "ne ", "v ", "at the ",
        "od 5 do ", "Monday ", "next ", "5 December ", "ráno v ", "two point ", "zzz a ", "a-", "'", "e", "1e", "k", "👍", "👨‍👩‍👧‍👦", "\uD83D", "\u0301", "\u202E", "שלום ", "一", "十百千万", "हाँ ", "\0", "\r\n", "ı", "ß", "½ ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task A_long_message_is_handled_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        var choices = ChoiceFactory.ToChoices(["zzz a", "a zzz", "one two three", "one"]);
        await Answer(new TextPrompt("p"), text, "en-us");
        await Answer(new NumberPrompt<double>("p"), text, "cs-cz");
        await Answer(new ConfirmPrompt("p"), text, "en-us");
        await Answer(new DateTimePrompt("p"), text, "cs-cz");
        await Answer(new ChoicePrompt("p"), text, "cs-cz", choices);
        await Answer(new ChoicePrompt("p") { RecognizerOptions = new FindChoicesOptions { AllowPartialMatches = true } }, text, "en-us", choices);
    }

    [Fact]
    public async Task Random_messages_are_no_trouble()
    {
        var random = new Random(20261122);
        const string Alphabet = " .,:/-+'1290ehkTZ\u00A0ěščřžäß½٣९一十👍\uD83D\uDE00\u0301\u200D\uFE0F";
        string[] words = ["5", "12", "2026", "pět", "sto", "a", "půl", "druhá", "zítra", "v", "od", "do", "prosince", "at", "pm", "next", "week", "monday", "minus", "point", "third", "ne", "yes"];
        for (var i = 0; i < 3_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(2) == 0 ? words[random.Next(words.Length)] : Alphabet[random.Next(Alphabet.Length)].ToString()));
            ChoiceRecognizers.RecognizeChoices(text, ["a", "b"], new FindChoicesOptions { Locale = i % 2 == 0 ? "cs-cz" : "en-us" }).ShouldNotBeNull();
            if (i % 10 == 0)
            {
                await Answer(new NumberPrompt<decimal>("p"), text, "cs-cz");
                await Answer(new DateTimePrompt("p"), text, i % 20 == 0 ? "cs-cz" : "en-us");
            }
        }
    }

    private static async Task Answer(Dialog prompt, string text, string locale, IList<Choice>? choices = null)
    {
        var talk = new PromptTalk<object>(prompt, new PromptOptions { Choices = choices! }, locale);
        await talk.Say("start");
        var watch = Stopwatch.StartNew();
        await talk.Send(new Microsoft.Bot.Schema.Activity(ActivityTypes.Message) { Text = text, Locale = locale });

        // Milliseconds in truth; quadratic work on the longest text takes minutes.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60), $"{prompt.GetType().Name}, {locale}");
    }
}
