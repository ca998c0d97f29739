using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Requests;

public sealed class RequestOptionsTests
{
    [Fact]
    public void Settings_change_one_time_out_and_leave_the_others()
    {
        var options = Options(("Mluvii:Requests:Timeout", "00:00:07"), ("Mluvii:Requests:Timeouts:SendHeroCard", "00:00:30"));

        options.Timeout.ShouldBe(TimeSpan.FromSeconds(7));
        options.Timeouts["SendHeroCard"].ShouldBe(TimeSpan.FromSeconds(30));
        options.Timeouts["ChatbotOpenFileUploadPrompt"].ShouldBe(TimeSpan.FromMinutes(5));
    }

    [Theory]
    [InlineData("Mluvii:Requests:Timeout", "00:00:00")]
    [InlineData("Mluvii:Requests:Timeouts:GetCallParams", "-00:00:01")]
    [InlineData("Mluvii:Requests:Timeouts:GetCalParams", "00:00:10")]
    [InlineData("Mluvii:Requests:Timeouts:HandOff", "00:00:10")]
    [InlineData("Mluvii:Requests:LateAnswers", "2.00:00:00")]
    [InlineData("Mluvii:Requests:KeepTexts", "false")]
    public void A_wrong_setting_is_refused_by_its_name(string key, string value) =>
        Should.Throw<OptionsValidationException>(() => Options((key, value))).Message.ShouldContain(key);

    private static MluviiRequestOptions Options(params (string Key, string Value)[] settings)
    {
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(pair => pair.Key, pair => (string?)pair.Value)).Build())
            .AddMluviiRequests()
            .BuildServiceProvider();
        return services.GetRequiredService<IOptions<MluviiRequestOptions>>().Value;
    }
}
