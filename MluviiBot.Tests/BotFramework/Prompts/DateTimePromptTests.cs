using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Prompts;

public sealed class DateTimePromptTests
{
    // A Sunday, half past four in the afternoon.
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 16, 30, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("2026-12-05", "2026-12-05", "2026-12-05")]
    [InlineData("12/5/2026", "2026-12-05", "2026-12-05")]
    [InlineData("December 5, 2026", "2026-12-05", "2026-12-05")]
    [InlineData("5 December", "XXXX-12-05", "2025-12-05|2026-12-05")]
    [InlineData("tomorrow", "2026-11-23", "2026-11-23")]
    [InlineData("today", "2026-11-22", "2026-11-22")]
    [InlineData("yesterday", "2026-11-21", "2026-11-21")]
    [InlineData("Monday", "XXXX-WXX-1", "2026-11-16|2026-11-23")]
    [InlineData("next Monday", "2026-11-23", "2026-11-23")]
    [InlineData("3pm", "T15", "15:00:00")]
    [InlineData("15:30", "T15:30", "15:30:00")]
    [InlineData("at 3", "T03|T15", "03:00:00|15:00:00")]
    [InlineData("tomorrow at 3pm", "2026-11-23T15", "2026-11-23 15:00:00")]
    public async Task English_dates_and_times_are_understood(string answer, string timexes, string values)
        => await ShouldBeUnderstood("en-us", answer, timexes, values);

    [Fact]
    public async Task A_range_has_two_ends()
    {
        var range = (await Dates("en-us", "from 3pm to 5pm")).ShouldNotBeNull().ShouldHaveSingleItem();

        (range.Timex, range.Start, range.End, range.Value).ShouldBe(("(T15,T17,PT2H)", "15:00:00", "17:00:00", null));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("2026-13-45")]
    [InlineData("31/31/2026")]
    [InlineData("25:61")]
    [InlineData("February 30")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("99999999999999999999")]
    public async Task What_is_no_date_is_asked_again(string? answer) => (await Dates("en-us", answer)).ShouldBeNull();

    [Fact]
    public async Task A_validator_sees_every_reading()
    {
        IList<DateTimeResolution>? seen = null;
        var prompt = new DateTimePrompt("when", (context, _) =>
        {
            seen = context.Recognized.Value;
            return Task.FromResult(false);
        });

        await Dates("en-us", "at 4", prompt: prompt);

        seen.ShouldNotBeNull().Count.ShouldBe(2);
    }

    internal static async Task ShouldBeUnderstood(string locale, string answer, string timexes, string values)
    {
        var found = (await Dates(locale, answer)).ShouldNotBeNull($"'{answer}' was not understood");

        string.Join('|', found.Select(reading => reading.Timex).Distinct()).ShouldBe(timexes);
        string.Join('|', found.Select(reading => reading.Value)).ShouldBe(values);
    }

    internal static async Task<IList<DateTimeResolution>?> Dates(string locale, string? answer, DateTimeOffset? now = null, DateTimePrompt? prompt = null)
    {
        var talk = new PromptTalk<IList<DateTimeResolution>>(prompt ?? new DateTimePrompt("when"), new PromptOptions { Prompt = MessageFactory.Text("When?") }, locale);
        await talk.Say("start");
        await talk.Send(new Activity(ActivityTypes.Message) { Text = answer, Locale = locale, LocalTimestamp = now ?? Now });
        return talk.Ended ? talk.Result : null;
    }
}
