using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Bot.Dialogs;

/// <summary>Forms and files as mluvii sees them, with the bot's own adapter and store.</summary>
public sealed class FormsAndFilesOverHttpTests : IAsyncLifetime
{
    private readonly BotHost _host = new("Development", ("Guest:PassOn:Files", "guest_files"));
    private LocalConnector _connector = null!;
    private MluviiGuest _guest = null!;

    public async Task InitializeAsync()
    {
        _connector = await LocalConnector.StartAsync();
        _guest = new MluviiGuest(_host, _connector);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task A_form_is_chosen_sent_with_what_is_known_and_thanked_for()
    {
        _guest.Answers["GetHeroCards"] = new { Activity = "GetHeroCardsResponse", HeroCards = new[] { new { HeroCardId = 12, DisplayName = "Reklamace", Languages = new[] { "cs" } } } };
        _guest.Answers["GetCallParams"] = new { Activity = "GetCallParamsResponse", CallParams = new { oo1_guest_email = "jan@example.com" } };
        _guest.Answers["SendHeroCard"] = new { Activity = "SendHeroCardResponse", Success = true };
        await _guest.SaysAsync("formulář");

        var replies = await _guest.SaysAsync("Reklamace");

        JToken.DeepEquals(
            Command(replies, "SendHeroCard"),
            JObject.Parse("""{"Activity":"SendHeroCard","HeroCardId":12,"SelectedLanguage":"cs","InitialParams":{"oo1_guest_email":"jan@example.com"}}""")).ShouldBeTrue();
        replies.Select(Text).ShouldContain(text => text.StartsWith("Poslal jsem vám formulář „Reklamace“", StringComparison.Ordinal));
        (await _guest.MluviiSendsAsync(new { Activity = "HeroCardSubmission", Params = new { oo1_guest_email = "jan@example.com" } }))
            .Select(Text).ShouldContain("Děkuji, formulář k nám dorazil.");
    }

    [Fact]
    public async Task Files_of_the_guest_gather_in_one_parameter_and_one_of_ours_is_shared()
    {
        _guest.Answers["GetMediaObjects"] = new { Activity = "GetMediaObjectsResponse", FileStoreItems = new[] { new { Id = 1, Name = "ceník.pdf" } } };
        _guest.Answers["ShareFile"] = new { Activity = "ShareFileResponse", IsSuccess = true };
        await _guest.MluviiSendsAsync(new { Activity = "GuestFileUpload", FileUrl = "https://files/1" });
        var passedOn = await _guest.MluviiSendsAsync(new { Activity = "GuestFileUpload", FileUrl = "https://files/2" });
        await _guest.SaysAsync("soubor");

        var shared = await _guest.SaysAsync("ceník.pdf");

        Command(passedOn, "SetCallParams")["CallParams"]!.Value<string>("guest_files").ShouldBe("https://files/1\nhttps://files/2");
        Command(shared, "ShareFile").Value<string>("Name").ShouldBe("ceník.pdf");
        shared.Select(Text).ShouldContain("Tady je soubor „ceník.pdf“.");
    }

    private static string Text(JObject activity) => activity.Value<string>("text") ?? string.Empty;

    private static JToken Command(IEnumerable<JObject> replies, string name) =>
        replies.Select(reply => reply["channelData"]).OfType<JToken>().Single(command => command.Value<string>("Activity") == name);
}
