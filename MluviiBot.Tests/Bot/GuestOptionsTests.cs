using Microsoft.Extensions.Options;
using MluviiBot.Tests.Bot.Dialogs;

namespace MluviiBot.Tests.Bot;

/// <summary>Settings of the bot and of the library, by their keys.</summary>
public sealed class GuestOptionsTests
{
    [Theory]
    [InlineData("Guest:DefaultLanguage", "de")]
    [InlineData("Guest:Languages:1", "de", "Guest:Languages:0", "cs")]
    [InlineData("Guest:Menu:0", "Weather")]
    [InlineData("Guest:Attempts", "0")]
    [InlineData("Guest:MenuAttempts", "11")]
    [InlineData("Guest:HandOffParameter", "")]
    [InlineData("Guest:HandOffReason", "")]
    [InlineData("Guest:HandOffReasons:Weather", "Sun")]
    [InlineData("Guest:HandOffReasons:Lead", " ")]
    [InlineData("Guest:DetailParameters:Phone", "")]
    [InlineData("Guest:DetailParameters:Shoe", "size")]
    [InlineData("Guest:IntroductionTimeout", "00:01:00")]
    [InlineData("Guest:ContactScore", "101")]
    [InlineData("Guest:ContactLead", "-1")]
    [InlineData("Guest:OfflineEmailLocation", "")]
    [InlineData("Guest:Files:UploadTimeout", "00:00:00")]
    [InlineData("Mluvii:SilenceAfterHandOff", "02:00:00")]
    [InlineData("Mluvii:RoutingLoopWindow", "-00:00:01")]
    [InlineData("Mluvii:WhenUnsupported", "7")]
    [InlineData("Mluvii:AssumedChannel", "Pigeon")]
    [InlineData("Mluvii:ChannelDataCasing", "7")]
    [InlineData("Mluvii:Requests:Timeout", "00:00:00")]
    [InlineData("Mluvii:Requests:LateAnswers", "-00:00:01")]
    [InlineData("Mluvii:Requests:Timeouts:Nonsense", "00:00:01")]
    public async Task A_value_that_makes_no_sense_stops_the_start_and_the_error_names_its_key_and_says_what_it_must_be(string key, string value, string alsoKey = "Guest:Attempts", string alsoValue = "3")
    {
        var failures = (await Should.ThrowAsync<OptionsValidationException>(() => GuestTalk.StartAsync("WebChat", "cs-CZ", (alsoKey, alsoValue), (key, value)))).Failures.ToList();

        failures.ShouldHaveSingleItem().ShouldContain(key);
        failures[0].ShouldNotContain("The field ", Case.Sensitive, "those words are the framework's: they name no section");
    }

    [Fact]
    public async Task A_default_language_that_is_not_spoken_stops_the_start() =>
        (await Should.ThrowAsync<OptionsValidationException>(() => GuestTalk.StartAsync("WebChat", "cs-CZ", ("Guest:DefaultLanguage", "en"), ("Guest:Languages:0", "cs"))))
            .Message.ShouldBe("Guest:DefaultLanguage must be one of Guest:Languages.");

    [Theory]
    [InlineData("lead", "Sales")]
    [InlineData("Operator", "Operator")]
    [InlineData(null, "Operator")]
    public void Every_topic_has_a_reason(string? topic, string reason) => new GuestOptions().HandOffReasonOf(topic).ShouldBe(reason);
}
