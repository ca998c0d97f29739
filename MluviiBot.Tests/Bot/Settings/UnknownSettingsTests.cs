using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using MluviiBot.Settings;

namespace MluviiBot.Tests.Bot.Settings;

public sealed class UnknownSettingsTests
{
    [Theory]
    [InlineData("Guest:MenuAtempts", "3", "Guest:MenuAtempts is no setting. Did you mean Guest:MenuAttempts?")]
    [InlineData("guest:Form:Complaint:InitialParams:topic", "invoice", "Guest:Form is no setting. Did you mean Guest:Forms?")]
    [InlineData("Guest:Forms:Complaint:InitalParams:topic", "invoice", "Guest:Forms:Complaint:InitalParams is no setting. Did you mean Guest:Forms:Complaint:InitialParams?")]
    [InlineData("Guest:Files:UplaodTimeout", "00:01:00", "Guest:Files:UplaodTimeout is no setting. Did you mean Guest:Files:UploadTimeout?")]
    [InlineData("Guest:PassOn:Weather", "x", "Guest:PassOn:Weather is no setting. In Guest:PassOn there are Files, Location.")]
    [InlineData("Guest:Attempts:Lead", "3", "Guest:Attempts:Lead is no setting. Guest:Attempts is a value.")]
    [InlineData("Guest:Menu", "Lead", "Guest:Menu has no value of its own. Write Guest:Menu:0.")]
    [InlineData("Guest:Menu:first", "Lead", "Guest:Menu:first is no setting. In Guest:Menu there are 0.")]
    [InlineData("Guest:HandOffReasons", "Sales", "Guest:HandOffReasons has no value of its own. Write Guest:HandOffReasons:NAME.")]
    [InlineData("Hosting:RequestPerSecond", "9", "Hosting:RequestPerSecond is no setting. Did you mean Hosting:RequestsPerSecond?")]
    [InlineData("State:Postgres:Schema", "bot", "State:Postgres is no setting. Did you mean State:PostgreSql?")]
    [InlineData("Mluvii:Request:Timeout", "00:00:05", "Mluvii:Request is no setting. Did you mean Mluvii:Requests?")]
    [InlineData("Mluvii:Turns:Retenton", "1.00:00:00", "Mluvii:Turns:Retenton is no setting. Did you mean Mluvii:Turns:Retention?")]
    [InlineData("Mluvii:ApiChatbots:main:Secrets", "x", "Mluvii:ApiChatbots:main:Secrets is no setting. Did you mean Mluvii:ApiChatbots:main:Secret?")]
    [InlineData("StandIn:Groups:0:Nam", "x", "StandIn:Groups:0:Nam is no setting. Did you mean StandIn:Groups:0:Name?")]
    public void A_key_that_nothing_reads_is_refused_and_what_may_have_been_meant_is_named(string key, string value, string failure) =>
        Should.Throw<OptionsValidationException>(() => Settings((key, value)).RefuseUnknown()).Failures.ShouldBe([failure]);

    [Fact]
    public void Every_mistake_is_told_once()
    {
        var settings = Settings(("Guest:Form:A:Template:Body:0", "x"), ("Guest:Form:B:Template:Body:0", "y"), ("Hosting:Shutdown", "1"), ("Guest:Attempts", "2"));

        Should.Throw<OptionsValidationException>(settings.RefuseUnknown).Failures.Select(failure => failure.Split(' ')[0]).ShouldBe(["Guest:Form", "Hosting:Shutdown"]);
    }

    [Theory]
    [InlineData("GUEST:ATTEMPTS", "2")]
    [InlineData("Guest:Menu:5", "Message")]
    [InlineData("Guest:Menu", "")]
    [InlineData("Guest:Files:Links:price-list.pdf", "https://shop.test/p.pdf")]
    [InlineData("Guest:DetailParameters:Phone", "tel")]
    [InlineData("StandIn:Groups:2:Operators:11:Name", "Eva")]
    [InlineData("StandIn:Contacts:0:Data:oo1_guest_ident", "Eva")]
    [InlineData("Mluvii:Channels:WhatsApp:Files:WAV", "true")]
    [InlineData("Mluvii:Requests:Timeouts:ShareFile", "00:00:05")]
    [InlineData("State", "of the art")]
    [InlineData("Weather:Town", "Prague")]
    public void What_is_a_setting_or_in_a_section_of_others_is_not_refused(string key, string value) => Should.NotThrow(Settings((key, value)).RefuseUnknown);

    private static IConfigurationRoot Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
}
