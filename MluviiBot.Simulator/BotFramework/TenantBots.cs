using Microsoft.Extensions.Options;
using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.BotFramework;

/// <summary>The tenant's chatbots of Bot Framework, as they are registered with the bot service.</summary>
public sealed class TenantBots(Simulation simulation, IOptions<BotFrameworkOptions> options) : IRegisteredBots
{
    /// <inheritdoc/>
    public IReadOnlyList<BotRegistration> Bots => [.. simulation.Tenant.Chatbots.Where(chatbot => chatbot.Kind is ChatbotKind.BotFramework).Select(RegistrationOf)];

    /// <summary>How a chatbot is registered.</summary>
    public BotRegistration RegistrationOf(Chatbot chatbot)
    {
        ArgumentNullException.ThrowIfNull(chatbot);
        return new BotRegistration
        {
            Name = chatbot.Name,
            Endpoint = chatbot.Address,
            AppId = options.Value.AppId,
            Password = options.Value.Password,
            DirectLineSecret = $"{options.Value.DirectLineSecret}.{chatbot.Id}",
        };
    }
}
