using MluviiBot.Tests.Bot;

namespace MluviiBot.Tests.Security;

/// <summary>A bot that cannot start says why, without the secrets that it was given.</summary>
public sealed class FailedStartTests
{
    private const string Planted = "planted-password";

    [Theory]
    [InlineData($"Host=127.0.0.1;Port=1;Username=bot;Password={Planted}")]
    [InlineData($"Host=127.0.0.1;Port=1;Username=bot;Pasword={Planted}")]
    [InlineData($"Username=bot;Password={Planted}")]
    [InlineData($"postgres://bot:{Planted}@127.0.0.1:1/bot")]
    public async Task The_password_of_a_database_that_cannot_be_reached_is_not_told(string connectionString)
    {
        var (exitCode, error, output) = await StartTests.StartAsync(
            "Development", ("State:Provider", "PostgreSql"), ("State:PostgreSql:ConnectionString", connectionString));

        exitCode.ShouldBe(1);
        error.ShouldContain("State:PostgreSql");
        (error + output).ShouldNotContain(Planted);
    }

    [Theory]
    [InlineData("Url")]
    [InlineData("ChatbotId")]
    public async Task The_secrets_of_a_chatbot_that_lacks_a_setting_are_not_told(string missing)
    {
        (string Key, string Value)[] all =
        [
            ("Url", "https://app.mluvii.example"), ("ChatbotId", "7"), ("ClientId", "client"), ("ClientSecret", Planted), ("Secret", Planted), ("Password", Planted),
        ];
        var settings = all.Where(setting => setting.Key != missing).Select(setting => ($"Mluvii:ApiChatbots:main:{setting.Key}", setting.Value));

        var (exitCode, error, output) = await StartTests.StartAsync("Production", [.. settings]);

        exitCode.ShouldBe(1);
        error.ShouldContain($"Mluvii:ApiChatbots:main:{missing}");
        (error + output).ShouldNotContain(Planted);
    }
}
