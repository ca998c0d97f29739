using System.Net;
using MluviiBot.Simulator.Hosting;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.Hosting;

public sealed class DirectLineHostTests
{
    [Theory]
    [InlineData("/connector/v3/conversations", HttpStatusCode.NotFound)]
    [InlineData("/v3/directline/conversations", HttpStatusCode.NotFound)]
    [InlineData("/api/sessions", HttpStatusCode.Created)]
    [InlineData("/login/connect/token", HttpStatusCode.BadRequest)]
    public async Task With_a_deployed_bot_there_is_no_bot_service_here_and_all_else_works(string path, HttpStatusCode status)
    {
        await using var app = await SimulatorHost.StartAsync(new Tenant { Name = "Example" }, new SimulatorSettings { Port = 0, DirectLine = new Uri("http://127.0.0.1:1/") });
        using var client = new HttpClient { BaseAddress = SimulatorHost.AddressOf(app) };
        using var nobody = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");

        using var response = await client.PostAsync(new Uri(path, UriKind.Relative), nobody);

        response.StatusCode.ShouldBe(status);
        await app.StopAsync();
    }
}
