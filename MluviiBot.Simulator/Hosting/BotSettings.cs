using MluviiBot.Simulator.ApiChatbot;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Hosting;

/// <summary>What the kit's own bot is told, so that it speaks with the simulator on both connections.</summary>
internal static class BotSettings
{
    /// <summary>Environment variables for the bot.</summary>
    /// <param name="account">Who it is for Bot Framework; null when nobody authenticates.</param>
    /// <param name="tenant">The company whose first API chatbot it is as well.</param>
    /// <param name="api">The API key.</param>
    /// <param name="serviceUrl">Where it reaches the simulator.</param>
    public static IReadOnlyDictionary<string, string> For(BotAccount? account, Tenant tenant, ApiChatbotOptions api, string serviceUrl)
    {
        Dictionary<string, string> settings = new(account?.SettingsFor(serviceUrl) ?? new Dictionary<string, string> { ["MicrosoftAppId"] = "" });
        if (tenant.Chatbots.FirstOrDefault(chatbot => chatbot.Kind is ChatbotKind.Api) is { } chatbot)
        {
            settings["Mluvii__ApiChatbots__simulator__Url"] = serviceUrl;
            settings["Mluvii__ApiChatbots__simulator__ChatbotId"] = $"{chatbot.Id}";
            settings["Mluvii__ApiChatbots__simulator__ClientId"] = api.ClientId;
            settings["Mluvii__ApiChatbots__simulator__ClientSecret"] = api.ClientSecret;
        }

        return settings;
    }
}
