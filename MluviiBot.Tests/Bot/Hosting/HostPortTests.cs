using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Options;
using MluviiBot.Hosting;

namespace MluviiBot.Tests.Bot.Hosting;

public sealed class HostPortTests
{
    [Theory]
    [InlineData("--PORT=8080", null, "http://+:8080")]
    [InlineData("--WEBSITES_PORT=8081", null, "http://+:8081")]
    [InlineData("--WEBSITES_PORT=8081", "--PORT=8080", "http://+:8080")]
    [InlineData("--PORT=8080", "--urls=http://localhost:5000", "http://localhost:5000")]
    [InlineData("--PORT=", null, null)]
    public void The_bot_listens_where_its_host_wants_unless_an_address_is_set(string setting, string? other, string? expected) =>
        UrlsWith(other is null ? [setting] : [setting, other]).ShouldBe(expected);

    [Theory]
    [InlineData("http")]
    [InlineData("0")]
    [InlineData("65536")]
    public void A_port_that_is_none_stops_the_start_and_names_the_key(string port) =>
        Should.Throw<OptionsValidationException>(() => UrlsWith($"--PORT={port}")).Failures.Single().ShouldStartWith("PORT must be a port");

    private static string? UrlsWith(params string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(settings);
        builder.UseHostPort();
        return builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey);
    }
}
