using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Bot.Dialogs.Files;

/// <summary>What guests send by themselves: files by the paper clip, and where they are.</summary>
public sealed class PassedOnTests
{
    private static readonly SetCallParamsResponse Done = new() { Success = true };

    [Theory]
    [InlineData("WebChat", "cs-CZ", "Děkuji za soubor.")]
    [InlineData("WhatsApp", "en-US", "Thank you for the file.")]
    public async Task A_file_in_the_middle_of_a_question_is_thanked_for_and_passed_on_and_the_question_comes_again(string channel, string locale, string thanks)
    {
        await using var guest = await GuestTalk.StartAsync(channel, locale, ("Guest:PassOn:Files", "guest_files"));
        var question = await guest.SaysAsync(locale == "cs-CZ" ? "nechat vzkaz" : "leave a message");

        var replies = await guest.GetsAsync(File(1));

        replies.Length.ShouldBe(3);
        replies[0].ShouldStartWith(thanks);
        replies[1].ShouldBe("(SetCallParams)");
        replies[2].ShouldBe(question[^1]);
        guest.Command<SetCallParams>().CallParams.ShouldBe(MluviiMap<string?>.Empty.With("guest_files", "https://files/1"));
        (await guest.GetsAsync(Done)).ShouldBeEmpty();
        (await guest.SaysAsync("Ozvěte se mi, prosím.")).ShouldNotContain(question[^1], "the question is answered");
    }

    [Fact]
    public async Task Several_files_are_passed_on_together_and_colleagues_are_mentioned_once()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ", ("Guest:PassOn:Files", "files"));
        var first = await guest.GetsAsync(File(1));
        await guest.GetsAsync(Done);

        var second = await guest.GetsAsync(File(2));

        first[0].ShouldContain("Kolegové");
        second[0].ShouldBe("Děkuji, celkem mám od vás souborů: 2.");
        guest.Command<SetCallParams>().CallParams["files"].ShouldBe("https://files/1\nhttps://files/2");
    }

    [Fact]
    public async Task The_second_file_waits_until_mluvii_has_the_first()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ", ("Guest:PassOn:Files", "files"));
        await guest.GetsAsync(File(1));

        (await guest.GetsAsync(File(2))).ShouldNotContain("(SetCallParams)");

        (await guest.GetsAsync(Done)).ShouldBe(["(SetCallParams)"]);
        guest.Command<SetCallParams>().CallParams["files"].ShouldBe("https://files/1\nhttps://files/2");
    }

    [Fact]
    public async Task The_same_file_again_and_one_that_did_not_come_through_are_not_passed_on()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ", ("Guest:PassOn:Files", "files"));
        await guest.GetsAsync(File(1));
        await guest.GetsAsync(Done);

        (await guest.GetsAsync(File(1)))[0].ShouldBe("Tento soubor už mám, děkuji.");
        (await guest.GetsAsync(new GuestFileUpload()))[0].ShouldBe("Soubor k nám nedorazil v pořádku. Pošlete ho prosím ještě jednou.");
        guest.Command<SetCallParams>().CallParams["files"].ShouldBe("https://files/1");
    }

    [Fact]
    public async Task Without_a_setting_nothing_is_passed_on()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ");

        (await guest.GetsAsync(File(1))).ShouldNotContain("(SetCallParams)");
        (await guest.GetsAsync(new GuestLocation { Latitude = 50, Longitude = 14 })).ShouldNotContain("(SetCallParams)");
    }

    [Fact]
    public async Task A_file_that_mluvii_does_not_keep_disturbs_nobody_and_is_logged()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ", ("Guest:PassOn:Files", "files"));
        await guest.GetsAsync(File(1));

        (await guest.GetsAsync(new SetCallParamsResponse { Success = false, ErrorMessage = "read-only" })).ShouldBeEmpty();

        guest.Log.ShouldContain(line => line.Contains("Guest:PassOn must exist in mluvii"));
        guest.Log.ShouldAllBe(line => !line.Contains("https://files/1"));
    }

    [Fact]
    public async Task A_file_sent_just_before_the_hand_over_reaches_mluvii_before_an_operator_is_looked_for()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ", ("Guest:PassOn:Files", "files"));
        await guest.GetsAsync(File(1));

        (await guest.SaysAsync("operátor")).ShouldNotContain("(SetCallParams)", "mluvii has the file to confirm first");

        (await guest.GetsAsync(Done)).ShouldContain("(SetCallParams)");
        guest.Command<SetCallParams>().CallParams.Keys.ShouldNotContain("files");
        (await guest.GetsAsync(Done)).ShouldContain("(GetAvailableGroups)");
    }

    [Theory]
    [InlineData("WhatsApp", "cs-CZ", "Děkuji za vaši polohu.")]
    [InlineData("WebChat", "en-US", "Thank you for your location.")]
    public async Task A_location_is_thanked_for_and_passed_on(string channel, string locale, string thanks)
    {
        await using var guest = await GuestTalk.StartAsync(channel, locale, ("Guest:PassOn:Location", "guest_place"));

        var replies = await guest.GetsAsync(new GuestLocation { Latitude = 50.087811, Longitude = -14.42046 });

        replies[0].ShouldBe(thanks);
        replies[1].ShouldBe("(SetCallParams)");
        guest.Command<SetCallParams>().CallParams["guest_place"].ShouldBe("50.087811,-14.42046");
    }

    [Fact]
    public async Task A_location_without_numbers_is_thanked_for_only()
    {
        await using var guest = await GuestTalk.StartAsync("WhatsApp", "cs-CZ", ("Guest:PassOn:Location", "guest_place"));

        var replies = await guest.GetsAsync(new GuestLocation());

        replies[0].ShouldBe("Děkuji za vaši polohu.");
        replies.ShouldNotContain("(SetCallParams)");
    }

    private static GuestFileUpload File(int number) => new() { FileUrl = $"https://files/{number}" };
}
