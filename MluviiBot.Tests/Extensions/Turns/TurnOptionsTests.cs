using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.Turns;

public sealed class TurnOptionsTests
{
    [Fact]
    public void A_wrong_setting_is_named_by_its_key()
    {
        var failures = Should.Throw<OptionsValidationException>(() => Read(("DeliveryAttempts", "0"), ("Retention", "00:00:01"), ("LongestRetry", "00:00:00.1"))).Failures.ToList();

        failures.Count.ShouldBe(3);
        failures.ShouldContain("Mluvii:Turns:DeliveryAttempts must lie between 1 and 1000.");
        failures.ShouldContain("Mluvii:Turns:LongestRetry must lie between 00:00:01 and 01:00:00.");
    }

    [Fact]
    public void Settings_come_from_their_section() => Read(("Retention", "7.00:00:00")).Retention.ShouldBe(TimeSpan.FromDays(7));

    private static TurnOptions Read(params (string Key, string Value)[] settings)
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection(settings.ToDictionary(setting => $"Mluvii:Turns:{setting.Key}", string? (setting) => setting.Value)).Build())
            .AddMluviiTurns()
            .BuildServiceProvider();
        return services.GetRequiredService<IOptions<TurnOptions>>().Value;
    }
}
