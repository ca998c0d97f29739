using MluviiBot.Extensions.Activities;
using MluviiBot.Texts;

namespace MluviiBot.Tests.Bot.Dialogs.Message;

public sealed class LeaveMessageTests
{
    [Theory]
    [MemberData(nameof(TalkingGuest.Everywhere), MemberType = typeof(TalkingGuest))]
    public async Task A_known_phone_and_e_mail_are_offered_and_the_guest_chooses_one(string channel, string language)
    {
        using var guest = await AtTheContactAsync(channel, language);
        guest.LastReplies.ShouldNotBeEmpty();

        (await guest.ChoosesAsync(() => "jan@novak.cz")).ShouldContain(guest.Text(() => MessageTexts.Sent.With("jan@novak.cz")));

        guest.Told<SendGuestOfflineEmail>().Message.ShouldBe(guest.Text(() => MessageTexts.Body.With("Nesedí faktura.", "jan@novak.cz")));
    }

    [Theory]
    [InlineData("ano", "+420603123456")]
    [InlineData("Yes.", "+420603123456")]
    [InlineData("raději 777 888 999", "+420777888999")]
    [InlineData("777 888 999 nebo 777 888 998", null)]
    [InlineData("777 888 999", "+420777888999")]
    [InlineData("napište na eva@novak.cz", "eva@novak.cz")]
    public async Task The_guest_confirms_what_is_known_or_says_another(string answer, string? contact)
    {
        using var guest = await AtTheContactAsync("WebChat", "cs");

        (await guest.SaysAsync(answer)).ShouldStartWith(guest.Text(() => contact is null ? MessageTexts.AskContactAgain : MessageTexts.Sent.With(contact)));
    }

    [Fact]
    public async Task Without_any_contact_nothing_is_offered_and_yes_is_no_answer()
    {
        using var guest = new TalkingGuest();
        await guest.OpensAsync();
        await guest.SaysAsync("vzkaz");

        (await guest.SaysAsync("Nesedí faktura.")).ShouldBe(guest.Text(() => MessageTexts.AskContact));
        (await guest.SaysAsync("ano")).ShouldBe(guest.Text(() => MessageTexts.AskContactAgain));
    }

    private static async Task<TalkingGuest> AtTheContactAsync(string channel, string language)
    {
        var guest = new TalkingGuest(channel, language);
        guest.Answers[nameof(GetCallParams)] = new GetCallParamsResponse
        {
            CallParams = MluviiMap<string?>.Empty.With("oo1_guest_phone", "603123456").With("oo1_guest_email", "jan@novak.cz"),
        };
        await guest.OpensAsync();
        await guest.ChoosesAsync(() => MessageTexts.Title);
        (await guest.SaysAsync("Nesedí faktura.")).ShouldStartWith(guest.Text(() => MessageTexts.AskKnownContact));
        return guest;
    }
}
