using MluviiBot.Simulator.Hosting;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.Hosting;

public sealed class ChatbotsTests
{
    private static readonly Uri Somewhere = new("http://localhost:5000/bot");

    private static readonly Tenant Both = new()
    {
        Name = "Café",
        Chatbots = [new Chatbot { Id = 101, Name = "Lipka", Address = new Uri("http://old/") }, new Chatbot { Id = 102, Name = "Hook", Kind = ChatbotKind.Api, Address = new Uri("http://old/") }],
        Routing = [new RoutingRow { ChatbotId = 102, When = new Dictionary<string, string> { ["bot"] = "api" } }, new RoutingRow { ChatbotId = 101 }],
    };

    [Fact]
    public void Only_bot_that_is_there_gets_every_guest()
    {
        var tenant = Chatbots.Place(Both, null, Somewhere);

        tenant.Chatbot(102)!.Address.ShouldBe(Somewhere);
        tenant.Routing.Select(row => row.ChatbotId).ShouldAllBe(id => id == 102);
    }

    [Fact]
    public void Two_bots_keep_the_routing()
    {
        var tenant = Chatbots.Place(Both, Somewhere, Somewhere);

        tenant.Routing.ShouldBe(Both.Routing);
        tenant.Chatbots.ShouldAllBe(chatbot => chatbot.Address == Somewhere);
    }

    [Fact]
    public void Company_without_a_chatbot_gets_one()
    {
        var tenant = Chatbots.Place(new Tenant { Name = "Café" }, Somewhere, null);

        tenant.Routing.ShouldHaveSingleItem().ChatbotId.ShouldBe(tenant.Chatbots.ShouldHaveSingleItem().Id);
    }
}
