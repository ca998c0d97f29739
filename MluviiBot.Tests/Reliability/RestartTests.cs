using MluviiBot.Tests.Bot;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Reliability;

/// <summary>The bot as it is started by default, with its state in a file.</summary>
[Collection(OneAtATime.Name)]
public sealed class RestartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mluviibot-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_guest_goes_on_in_his_dialog_after_the_bot_was_killed()
    {
        await using var connector = await LocalConnector.StartAsync();
        MluviiGuest guest;
        await using (var bot = await StartAsync())
        {
            guest = new MluviiGuest(bot.Http, connector);
            Texts(await guest.OpensTheChatAsync()).ShouldContain(text => text.StartsWith("Dobrý den", StringComparison.Ordinal));
            Texts(await guest.SaysAsync("Mám zájem o nabídku")).ShouldContain("Jak se jmenujete?");
            await bot.KillAsync();
        }

        await using var restarted = await StartAsync();
        guest.GoesOnWith(restarted.Http);

        Texts(await guest.SaysAsync("Jan Novák")).ShouldContain(text => text.Contains("telefon", StringComparison.Ordinal));
    }

    private Task<BotProgram> StartAsync() => BotProgram.StartAsync(
        ("State:Sqlite:Path", Path.Combine(_folder.FullName, "bot.db")), ("StandIn:Enabled", "Never"), ("Mluvii:Turns:DeliveryTimeout", "00:01:00"));

    private static IEnumerable<string> Texts(IEnumerable<JObject> replies) => replies.Select(reply => reply.Value<string>("text")).OfType<string>();
}
