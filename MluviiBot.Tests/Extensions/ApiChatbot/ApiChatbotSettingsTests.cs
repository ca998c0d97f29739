using Microsoft.Extensions.Options;

namespace MluviiBot.Tests.Extensions.ApiChatbot;

/// <summary>Settings that cannot work stop the start and are named.</summary>
public class ApiChatbotSettingsTests
{
    [Theory]
    [InlineData("Url", null, "Url must be the address of mluvii")]
    [InlineData("Url", "http://mluvii.example.com", "Url must start with https")]
    [InlineData("Url", "ftp://mluvii.example.com", "Url must be the address of mluvii")]
    [InlineData("ChatbotId", "0", "ChatbotId must be the number")]
    [InlineData("ClientId", "", "ClientId must be")]
    [InlineData("ClientSecret", "", "ClientSecret must be")]
    [InlineData("Path", "api/mluvii", "Path must be a path")]
    [InlineData("Path", "/api/{id}", "Path must be a path")]
    [InlineData("Secret", null, "Secret is not set")]
    [InlineData("UserName", "mluvii", "UserName and Password go together")]
    [InlineData("LongestBody", "10", "LongestBody must be")]
    [InlineData("ReadTimeout", "00:00:00", "ReadTimeout must be")]
    [InlineData("RepeatWindow", "-00:00:01", "RepeatWindow must")]
    [InlineData("RequestsPerMinute", "0", "RequestsPerMinute must be")]
    public async Task Wrong_setting_stops_the_start_and_names_its_key(string key, string? value, string expected)
    {
        var chatbot = Valid();
        chatbot[key] = value;

        (await FailureOfAsync(("main", chatbot))).ShouldStartWith($"Mluvii:ApiChatbots:main:{expected}");
    }

    [Fact]
    public async Task Chatbots_that_nothing_tells_apart_stop_the_start() =>
        (await FailureOfAsync(("a", Valid()), ("b", Valid()))).ShouldStartWith("Mluvii:ApiChatbots:b:Secret must differ");

    [Fact]
    public async Task Name_that_cannot_stand_in_an_id_stops_the_start() =>
        (await FailureOfAsync(("a/b", Valid()))).ShouldStartWith("Mluvii:ApiChatbots:a/b is no name for a chatbot");

    [Fact]
    public async Task Chatbot_without_a_secret_starts_in_Development()
    {
        var chatbot = Valid();
        chatbot["Secret"] = null;
        chatbot["Url"] = "http://simulator:5000";

        await using var bot = await ApiBotHost.StartAsync(new() { ["main"] = chatbot }, null, "Development");

        (await bot.PostAsync("""{"activity":"Ping"}""", "/api/mluvii")).ShouldBe(System.Net.HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_a_chatbot_nothing_is_mapped()
    {
        await using var bot = await ApiBotHost.StartAsync([], null);

        (await bot.GetAsync("/api/mluvii")).ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_chatbot_that_is_switched_off_is_not_connected_whatever_its_settings_are()
    {
        var chatbot = new Dictionary<string, string?> { ["Enabled"] = "false", ["ChatbotId"] = "0" };
        await using var bot = await ApiBotHost.StartAsync(new() { ["main"] = chatbot }, null);

        (await bot.GetAsync("/api/mluvii")).ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string?> Valid() => new()
    {
        ["Url"] = "https://app.mluvii.com",
        ["ChatbotId"] = "7",
        ["ClientId"] = "id",
        ["ClientSecret"] = "secret",
        ["Secret"] = "s3cret",
    };

    private static async Task<string> FailureOfAsync(params (string Name, Dictionary<string, string?> Settings)[] chatbots)
    {
        var failure = await Should.ThrowAsync<OptionsValidationException>(
            ApiBotHost.StartAsync(chatbots.ToDictionary(chatbot => chatbot.Name, chatbot => chatbot.Settings), null));
        return failure.Failures.First();
    }
}
