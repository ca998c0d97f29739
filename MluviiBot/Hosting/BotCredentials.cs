namespace MluviiBot.Hosting;

/// <summary>Who the bot is for Azure Bot Service. The keys are those of the Bot Framework SDK, at the root of the settings.</summary>
public sealed class BotCredentials
{
    public string? MicrosoftAppId { get; set; }

    /// <summary>
    /// Lets a bot without an app id start outside Development. Then anyone who can reach /api/messages can speak as any guest;
    /// only for a closed network.
    /// </summary>
    public bool AllowUnauthenticatedCallers { get; set; }

    /// <summary>Whether callers of /api/messages must show a token.</summary>
    internal bool AuthenticateCallers => !string.IsNullOrWhiteSpace(MicrosoftAppId);

    /// <summary>Whether /api/messages is open. A bot that only mluvii's API connects needs no credentials of Azure Bot Service, and then nobody may come that way.</summary>
    internal bool OpenMessages(IHostEnvironment environment) =>
        environment.IsDevelopment() || AllowUnauthenticatedCallers || AuthenticateCallers;

    /// <summary>Who may call /api/messages, in a sentence for operators.</summary>
    internal string DescribeCallers(IHostEnvironment environment) => OpenMessages(environment)
        ? AuthenticateCallers ? "Callers are authenticated." : "MicrosoftAppId is not set: callers are not authenticated."
        : "MicrosoftAppId is not set: it is closed, guests come by mluvii's API alone.";
}
