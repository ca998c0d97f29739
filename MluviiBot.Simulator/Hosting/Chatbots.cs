using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Hosting;

/// <summary>Puts the bots of the command line in the place of the tenant's.</summary>
internal static class Chatbots
{
    /// <summary>The tenant with its first chatbot of each kind at the address that was given; guests go to that kind if it is the only one.</summary>
    public static Tenant Place(Tenant tenant, Uri? bot, Uri? apiBot)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        tenant = Place(Place(tenant, ChatbotKind.BotFramework, bot), ChatbotKind.Api, apiBot);
        return (bot, apiBot) switch
        {
            (not null, null) => Only(tenant, ChatbotKind.BotFramework),
            (null, not null) => Only(tenant, ChatbotKind.Api),
            _ => tenant,
        };
    }

    private static Tenant Place(Tenant tenant, ChatbotKind kind, Uri? address)
    {
        if (address is null)
        {
            return tenant;
        }

        if (tenant.Chatbots.FirstOrDefault(chatbot => chatbot.Kind == kind) is { } known)
        {
            return tenant.WithChatbot(known.Id, chatbot => chatbot with { Address = address, IsEnabled = true });
        }

        var added = new Chatbot { Id = tenant.Chatbots.Select(chatbot => chatbot.Id).DefaultIfEmpty(100).Max() + 1, Name = "Bot", Kind = kind, Address = address };
        return tenant with { Chatbots = [.. tenant.Chatbots, added], Routing = [.. tenant.Routing, new RoutingRow { ChatbotId = added.Id }] };
    }

    /// <summary>Sends whoever would go to a chatbot of the other kind to the first of this kind.</summary>
    private static Tenant Only(Tenant tenant, ChatbotKind kind)
    {
        var chosen = tenant.Chatbots.First(chatbot => chatbot.Kind == kind);
        return tenant with
        {
            Routing = [.. tenant.Routing.Select(row => row.ChatbotId is { } id && tenant.Chatbot(id)?.Kind != kind ? row with { ChatbotId = chosen.Id } : row)],
        };
    }
}
