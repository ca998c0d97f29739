namespace MluviiBot.Simulator.BotService;

/// <summary>Where the bot service is reached: it stands in service URLs, and is the issuer of tokens.</summary>
public sealed class ServiceAddress
{
    private string _url = "";

    /// <summary>Without a slash at the end. Known once the service listens.</summary>
    public string Url
    {
        get => _url.Length > 0 ? _url : throw new InvalidOperationException("The bot service does not listen yet: set its address when the application has started.");
        set => _url = value.TrimEnd('/');
    }
}
