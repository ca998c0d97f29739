namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>One chatbot of mluvii that is connected through its API, section <c>Mluvii:ApiChatbots:{name}</c>.</summary>
/// <remarks>
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/api-chatbot/api-chatbot-connection">mluvii's page on
/// API chatbots</see>.
/// </remarks>
public sealed class ApiChatbotOptions
{
    /// <summary>Whether it is connected; true by default. One that is switched off keeps its settings, which are not looked at.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Where mluvii is: <c>https://app.mluvii.com</c>, or a company's own installation.</summary>
    public Uri? Url { get; set; }

    /// <summary>mluvii's number of the chatbot, from the page of its settings.</summary>
    public int ChatbotId { get; set; }

    /// <summary>Client id of the API key; the key needs the permission for chatbots.</summary>
    public string ClientId { get; set; } = string.Empty;

    /// <summary>Client secret of the API key.</summary>
    public string ClientSecret { get; set; } = string.Empty;

    /// <summary>Scope to ask for with the token, such as <c>mluviiPublicApi</c>; none by default.</summary>
    public string? Scope { get; set; }

    /// <summary>Path that mluvii calls, <c>/api/mluvii</c> by default. Chatbots may share one; their secrets tell them apart.</summary>
    public string Path { get; set; } = "/api/mluvii";

    /// <summary>What mluvii sends in the address, as parameter <see cref="SecretParameter"/>, to show that it is mluvii.</summary>
    public string? Secret { get; set; }

    /// <summary>Name of the parameter that carries the secret, <c>access_token</c> by default.</summary>
    public string SecretParameter { get; set; } = "access_token";

    /// <summary>Name of a caller with basic credentials, in place of a secret or beside it.</summary>
    public string? UserName { get; set; }

    /// <summary>Password that goes with <see cref="UserName"/>.</summary>
    public string? Password { get; set; }

    /// <summary>The longest body that is read, 1 MB by default; of a longer one this much is kept.</summary>
    public int LongestBody { get; set; } = 1024 * 1024;

    /// <summary>How long a body may take to arrive, 2 seconds by default: mluvii waits no longer for its answer.</summary>
    public TimeSpan ReadTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// How long the same bytes mean a repeated delivery when they carry no time of their own, 5 seconds by default. With a time they always do.
    /// </summary>
    public TimeSpan RepeatWindow { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one request to mluvii may take, 10 seconds by default.</summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many requests a minute mluvii takes for one session: 120.</summary>
    public int RequestsPerMinute { get; set; } = 120;

    internal bool HasSecret => !string.IsNullOrEmpty(Secret) || HasCredentials;

    internal bool HasCredentials => !string.IsNullOrEmpty(UserName) && !string.IsNullOrEmpty(Password);
}
