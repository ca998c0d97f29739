namespace MluviiBot.Simulator.BotService;

/// <summary>The bots that the service knows.</summary>
public interface IRegisteredBots
{
    /// <summary>All of them, as they are registered now.</summary>
    IReadOnlyList<BotRegistration> Bots { get; }
}
