using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Bot.Dialogs.Files;

public sealed class FilesTests
{
    private const string PriceList = "https://shop.test/price_list.pdf";

    [Theory]
    [InlineData("WebChat", "cs-CZ", "ceník", "cenik_2026.pdf", "Tady je soubor „cenik_2026.pdf“.")]
    [InlineData("WebChat", "en-US", "Get a file", "1", "Here is the file “cenik_2026.pdf”.")]
    [InlineData("WhatsApp", "cs-CZ", "soubor", "1", "Tady je soubor „cenik_2026.pdf“.")]
    [InlineData("WhatsApp", "en-US", "a document", "cenik_2026.pdf", "Here is the file “cenik_2026.pdf”.")]
    [InlineData("Facebook", "cs-CZ", "soubor", "cenik_2026.pdf", "Tady je soubor „cenik_2026.pdf“.")]
    public async Task A_guest_chooses_a_stored_file_and_gets_it(string channel, string locale, string wish, string choice, string told)
    {
        await using var guest = await GuestTalk.StartAsync(channel, locale);

        (await guest.SaysAsync(wish)).ShouldBe(["(GetMediaObjects)"]);
        await guest.GetsAsync(Stored("cenik_2026.pdf", "mapa.png"));
        (await guest.SaysAsync(choice)).ShouldBe(["(ShareFile)"]);

        guest.Command<ShareFile>().ShouldBe(new ShareFile { Name = "cenik_2026.pdf" });
        (await guest.GetsAsync(new ShareFileResponse { IsSuccess = true }))[0].ShouldBe(told);
    }

    [Fact]
    public async Task Files_of_the_settings_are_offered_behind_those_that_are_stored()
    {
        await using var guest = await GuestTalk.StartAsync(
            "WebChat", "cs-CZ", ("Guest:Files:Links:MAPA.png", "https://shop.test/m.png"), ("Guest:Files:Links:ceník.pdf", PriceList));
        await guest.SaysAsync("soubor");

        (await guest.GetsAsync(Stored("mapa.png", "mapa.png", null, " "))).ShouldBe(["Který soubor chcete? [mapa.png | ceník.pdf | Žádný z těchto]"]);
    }

    [Theory]
    [InlineData("WebChat")]
    [InlineData("Apple")]
    public async Task A_file_from_elsewhere_is_shared_by_its_address_where_the_channel_can(string channel)
    {
        await using var guest = await GuestTalk.StartAsync(channel, "cs-CZ", ("Guest:Files:Links:ceník.pdf", PriceList));
        await guest.SaysAsync("soubor");
        await guest.GetsAsync(Stored());

        await guest.SaysAsync("ceník.pdf");

        guest.Command<ShareFile>().ShouldBe(new ShareFile { Url = PriceList });
        (await guest.GetsAsync(new ShareFileResponse { IsSuccess = true }))[0].ShouldBe("Tady je soubor „ceník.pdf“.");
    }

    [Theory]
    [InlineData("WhatsApp", "ceník.pdf", PriceList)]
    [InlineData("Facebook", "ceník.pdf", PriceList)]
    [InlineData("WebChat", "video", "https://www.youtube.com/watch?v=1_a_b")]
    [InlineData("Apple", "video", "https://youtu.be/1")]
    public async Task Where_it_cannot_be_shared_the_guest_gets_the_address_as_it_is(string channel, string name, string link)
    {
        await using var guest = await GuestTalk.StartAsync(channel, "cs-CZ", ($"Guest:Files:Links:{name}", link));
        await guest.SaysAsync("soubor");
        await guest.GetsAsync(Stored());

        (await guest.SaysAsync(name))[0].ShouldBe($"Tady je soubor „{name}“: {link}");
    }

    [Fact]
    public async Task A_stored_file_of_a_type_that_the_channel_does_not_show_goes_as_its_link()
    {
        await using var guest = await GuestTalk.StartAsync("WhatsApp", "en-US", ("Guest:Files:Links:jingle.wav", "https://shop.test/jingle.wav"));
        await guest.SaysAsync("file");
        await guest.GetsAsync(Stored("jingle.wav"));

        (await guest.SaysAsync("jingle.wav"))[0].ShouldBe("Here is the file “jingle.wav”: https://shop.test/jingle.wav");
    }

    [Theory]
    [InlineData("WhatsApp", "cs-CZ", "jingle.wav", "Soubor „jingle.wav“ tu zobrazit nelze. Kolega pro vás najde jinou cestu.")]
    [InlineData("Facebook", "en-US", "video.mp4", "The file “video.mp4” cannot be shown here. A colleague will find another way for you.")]
    public async Task Without_a_link_it_is_refused_in_words_and_leads_to_a_human(string channel, string locale, string file, string told)
    {
        await using var guest = await GuestTalk.StartAsync(channel, locale);
        await guest.SaysAsync(locale == "cs-CZ" ? "soubor" : "file");
        await guest.GetsAsync(Stored(file));

        var replies = await guest.SaysAsync(file);

        replies[0].ShouldBe(told);
        replies.ShouldNotContain("(ShareFile)");
        replies.ShouldContain("(SetCallParams)");
    }

    [Fact]
    public async Task A_refused_file_that_has_a_link_goes_as_its_link()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ", ("Guest:Files:Links:mapa.png", "https://shop.test/mapa.png"));
        await ChooseMapAsync(guest);

        var replies = await guest.GetsAsync(new ShareFileResponse { IsSuccess = false });

        replies[0].ShouldBe("Tady je soubor „mapa.png“: https://shop.test/mapa.png");
        replies.ShouldNotContain("(SetCallParams)");
    }

    [Fact]
    public async Task When_mluvii_does_not_say_which_files_there_are_those_of_the_settings_are_offered()
    {
        await using var guest = await GuestTalk.StartAsync("WebChat", "cs-CZ", ("Guest:Files:Links:ceník.pdf", PriceList));
        await guest.SaysAsync("soubor");

        (await guest.WaitsAsync(TimeSpan.FromSeconds(10))).ShouldBe(["Který soubor chcete? [ceník.pdf | Žádný z těchto]"]);
    }

    private static async Task ChooseMapAsync(GuestTalk guest)
    {
        await guest.SaysAsync("file");
        await guest.GetsAsync(Stored("mapa.png"));
        await guest.SaysAsync("mapa.png");
    }

    private static GetMediaObjectsResponse Stored(params string?[] names) =>
        new() { FileStoreItems = [.. names.Select((name, index) => new MediaObject { Id = index, Name = name })] };
}
