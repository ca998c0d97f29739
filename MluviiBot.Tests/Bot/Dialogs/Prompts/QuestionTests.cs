using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using MluviiBot.Dialogs.Prompts;
using MluviiBot.Dialogs.Understanding;
using MluviiBot.Texts;

namespace MluviiBot.Tests.Bot.Dialogs.Prompts;

/// <summary>A question by itself, without the bot around it.</summary>
public sealed class QuestionTests
{
    [Fact]
    public async Task An_answer_that_is_good_comes_out_as_it_was_read()
    {
        var guest = Guest();

        (await SaysAsync(guest, "hi")).ShouldBe("Number?");
        (await SaysAsync(guest, "603 123 456")).ShouldBeNull();

        guest.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Complete);
        guest.DialogTurnResult.Result.ShouldBe("+420603123456");
    }

    [Fact]
    public async Task Markup_that_the_channel_puts_around_an_answer_is_none_of_it()
    {
        var guest = Guest();
        await SaysAsync(guest, "hi");

        await SaysAsync(guest, "<p>603&nbsp;123&nbsp;456</p>");

        guest.DialogTurnResult.Result.ShouldBe("+420603123456");
    }

    [Theory]
    [InlineData("cs")]
    [InlineData("en")]
    public async Task After_the_last_attempt_the_guest_is_told_and_not_asked_again(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var guest = Guest();
        await SaysAsync(guest, "hi");

        (await SaysAsync(guest, "no")).ShouldBe("Number, please!");
        (await SaysAsync(guest, "no")).ShouldBe(AnywhereTexts.TooManyAttempts);

        guest.GetNextReply<IMessageActivity>().ShouldBeNull();
        guest.DialogContext.Context.HaveFailed().ShouldBeTrue();
    }

    private static DialogTestClient Guest() =>
        new("directline", new Question("number", () => "Number?", () => "Number, please!", PhoneNumber.Read, attempts: 2), new PromptOptions());

    private static async Task<string?> SaysAsync(DialogTestClient guest, string text) => (await guest.SendActivityAsync<IMessageActivity>(text))?.Text;
}
