using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Extensions;

public class MluviiOptionsTests
{
    [Fact]
    public void Channel_data_is_written_in_PascalCase_by_default() =>
        Build(null).Services.GetRequiredService<IOptions<MluviiOptions>>().Value.ChannelDataCasing.ShouldBe(MluviiCasing.PascalCase);

    [Fact]
    public void The_section_sets_the_casing_and_code_wins_over_it()
    {
        Build("camelCase").Services.GetRequiredService<IOptions<MluviiOptions>>().Value.ChannelDataCasing.ShouldBe(MluviiCasing.CamelCase);
        Build("camelCase", options => options.ChannelDataCasing = MluviiCasing.PascalCase)
            .Services.GetRequiredService<IOptions<MluviiOptions>>().Value.ChannelDataCasing.ShouldBe(MluviiCasing.PascalCase);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("snake_case")]
    public async Task A_wrong_setting_stops_the_start_and_names_its_key(string value)
    {
        using var host = Build(value);

        (await Should.ThrowAsync<Exception>(() => host.StartAsync())).ToString().ShouldContain("Mluvii:ChannelDataCasing");
    }

    [Fact]
    public void Adding_mluvii_twice_is_adding_it_once()
    {
        var services = new ServiceCollection().AddMluvii().AddMluvii();

        services.Where(service => service.ServiceType == typeof(IValidateOptions<MluviiOptions>)).Select(service => service.ImplementationType ?? typeof(object)).ShouldBeUnique();
        services.Count(service => service.ServiceType == typeof(MluviiMiddleware)).ShouldBe(1);
    }

    private static IHost Build(string? casing, Action<MluviiOptions>? configure = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Mluvii:ChannelDataCasing"] = casing });
        builder.Services.AddMluvii(configure);
        return builder.Build();
    }
}
