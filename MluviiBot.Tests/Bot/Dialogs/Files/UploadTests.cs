using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Bot.Dialogs.Files;

public sealed class UploadTests
{
    private const string Address = "https://files.mluvii.test/1/photo.jpg";

    private static readonly ChatbotOpenFileUploadPromptResponse Picked = new() { FileUrl = Address };

    [Theory]
    [InlineData("cs-CZ", "chci poslat soubor", "Otevřelo se okno pro váš soubor.", "Děkuji za soubor. Kolegové ho budou mít k dispozici, až s nimi budete mluvit.")]
    [InlineData("en-US", "Send us a file", "A window for your file has opened.", "Thank you for the file. My colleagues will have it at hand when you talk to them.")]
    public async Task On_web_chat_a_window_opens_and_the_file_is_thanked_for(string locale, string wish, string opened, string thanks)
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", locale);

        var replies = await guest.SaysAsync(wish);
        replies[0].ShouldBe("(ChatbotOpenFileUploadPrompt)");
        replies[1].ShouldStartWith(opened);

        var after = await guest.GetsAsync(Picked);
        after.Length.ShouldBe(2, "the thanks and the menu");
        after[0].ShouldBe(thanks);
    }

    [Theory]
    [InlineData("WhatsApp", "cs-CZ", "Soubor sem prostě pošlete jako přílohu, kdykoli chcete.")]
    [InlineData("WhatsApp", "en-US", "Just send the file here as an attachment, whenever you like.")]
    [InlineData("Facebook", "cs-CZ", "Soubor sem prostě pošlete jako přílohu, kdykoli chcete.")]
    public async Task Elsewhere_the_guest_is_told_how_to_send_a_file(string channel, string locale, string told)
    {
        await using var guest = await GuestTalk.StartAsync(channel, locale);

        var replies = await guest.SaysAsync("upload");

        replies[0].ShouldBe(told);
        replies.ShouldNotContain("(ChatbotOpenFileUploadPrompt)");
    }

    [Fact]
    public async Task A_window_that_the_guest_closes_leads_back_to_the_menu()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");
        await guest.SaysAsync("poslat soubor");

        var replies = await guest.GetsAsync(new ChatbotOpenFileUploadPromptResponse { CanceledByGuest = true });

        replies[0].ShouldBe("Dobře, tedy bez souboru. Poslat ho můžete kdykoli.");
        replies[1].ShouldContain("Poslat soubor");
    }

    [Theory]
    [InlineData("zrušit")]
    [InlineData("Nechci.")]
    [InlineData("no")]
    public async Task A_guest_who_writes_that_he_does_not_want_need_not_close_the_window(string words)
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");
        await guest.SaysAsync("poslat soubor");

        (await guest.SaysAsync(words))[^1].ShouldContain("Poslat soubor", Case.Sensitive, "it is the menu");
        (await guest.GetsAsync(new ChatbotOpenFileUploadPromptResponse { CanceledByGuest = true })).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_guest_who_writes_something_else_is_told_that_the_window_is_open()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");
        await guest.SaysAsync("poslat soubor");

        (await guest.SaysAsync("kde to je?")).ShouldBe(["Okno pro váš soubor je stále otevřené. Vyberte v něm soubor, nebo napište „zrušit“."]);
        (await guest.GetsAsync(Picked))[0].ShouldStartWith("Děkuji za soubor.");
    }

    [Fact]
    public async Task A_guest_who_wants_a_human_meanwhile_gets_one()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");
        await guest.SaysAsync("poslat soubor");

        (await guest.SaysAsync("operátora")).ShouldContain("(SetCallParams)");
    }

    [Fact]
    public async Task Without_a_file_in_time_the_guest_is_told_and_gets_the_menu_and_a_late_file_still_counts()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ", ("Guest:Files:UploadTimeout", "00:02:00"), ("Guest:PassOn:Files", "files"));
        await guest.SaysAsync("poslat soubor");

        var replies = await guest.WaitsAsync(TimeSpan.FromMinutes(2));
        replies[0].ShouldBe("Žádný soubor nedorazil. Poslat ho můžete i později.");
        replies[1].ShouldContain("Poslat soubor");

        var late = await guest.GetsAsync(Picked);
        late[0].ShouldStartWith("Děkuji za soubor.");
        late[^1].ShouldContain("Poslat soubor", Case.Sensitive, "the menu was asked");
        guest.Command<SetCallParams>().CallParams["files"].ShouldBe(Address);
    }

    [Fact]
    public async Task The_paper_clip_is_as_good_as_the_window()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");
        await guest.SaysAsync("poslat soubor");

        var replies = await guest.GetsAsync(new GuestFileUpload { FileUrl = Address });

        replies[0].ShouldStartWith("Děkuji za soubor.");
        replies[1].ShouldContain("Poslat soubor");
        (await guest.GetsAsync(new ChatbotOpenFileUploadPromptResponse { CanceledByGuest = true })).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("cs-CZ", "poslat soubor", "Okno pro váš soubor je stále otevřené, stačí v něm soubor vybrat.", "Děkuji za soubor.")]
    [InlineData("en-US", "send us a file", "The window for your file is still open: just choose the file there.", "Thank you for the file.")]
    public async Task A_guest_who_wants_to_send_a_file_after_all_uses_the_window_that_is_open(string locale, string wish, string told, string thanks)
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", locale);
        await guest.SaysAsync(wish);
        await guest.SaysAsync("zrušit");

        var again = await guest.SaysAsync(wish);
        again.Length.ShouldBe(2, "the words and the menu, but no second window");
        again[0].ShouldBe(told);
        (await guest.GetsAsync(Picked))[0].ShouldStartWith(thanks);

        (await guest.SaysAsync(wish))[0].ShouldBe("(ChatbotOpenFileUploadPrompt)");
    }

    [Fact]
    public async Task A_window_that_was_closed_after_the_guest_had_cancelled_is_opened_again()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");
        await guest.SaysAsync("poslat soubor");
        await guest.SaysAsync("zrušit");
        await guest.GetsAsync(new ChatbotOpenFileUploadPromptResponse { CanceledByGuest = true });

        (await guest.SaysAsync("poslat soubor"))[0].ShouldBe("(ChatbotOpenFileUploadPrompt)");
    }

    [Fact]
    public async Task What_interrupts_the_window_leaves_it_open()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");
        await guest.SaysAsync("poslat soubor");

        (await guest.GetsAsync(new HeroCardSubmission())).ShouldBe(
            ["Děkuji, formulář k nám dorazil.", "Okno pro váš soubor je stále otevřené. Vyberte v něm soubor, nebo napište „zrušit“."]);
        (await guest.SaysAsync("in English"))[^1].ShouldStartWith("The window for your file is still open.");
        (await guest.GetsAsync(Picked))[0].ShouldStartWith("Thank you for the file.");
    }
}
