using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>Stops the start on a chatbot that could not work, or that would take orders from anyone.</summary>
internal sealed class ApiChatbotSettingsValidator(IHostEnvironment environment) : IValidateOptions<ApiChatbotSettings>
{
    private static readonly TimeSpan LongestTime = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, ApiChatbotSettings options)
    {
        var wrong = options.Enabled.SelectMany(chatbot => Check(chatbot.Key, chatbot.Value)).Concat(CheckSharedPaths(options)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private IEnumerable<string> Check(string name, ApiChatbotOptions chatbot) =>
        CheckMluvii(chatbot).Concat(CheckCaller(chatbot)).Concat(CheckLimits(chatbot))
            .Prepend(name.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')
                ? null
                : " is no name for a chatbot; use letters without accents, digits, hyphens and underscores.")
            .OfType<string>()
            .Select(text => text.StartsWith(' ') ? $"{ApiChatbotSettings.Section}:{name}{text}" : $"{ApiChatbotSettings.Section}:{name}:{text}");

    private IEnumerable<string?> CheckMluvii(ApiChatbotOptions chatbot)
    {
        if (chatbot.Url is not { IsAbsoluteUri: true, Scheme: "http" or "https" } url)
        {
            yield return $"{nameof(chatbot.Url)} must be the address of mluvii, such as https://app.mluvii.com.";
        }
        else if (url.Scheme is "http" && !url.IsLoopback && !environment.IsDevelopment())
        {
            yield return $"{nameof(chatbot.Url)} must start with https: the client secret would cross the network in clear text.";
        }

        yield return chatbot.ChatbotId > 0 ? null : $"{nameof(chatbot.ChatbotId)} must be the number of the chatbot in mluvii.";
        yield return chatbot.ClientId.Length > 0 ? null : $"{nameof(chatbot.ClientId)} must be the client id of an API key of mluvii.";
        yield return chatbot.ClientSecret.Length > 0 ? null : $"{nameof(chatbot.ClientSecret)} must be the client secret of the API key.";
    }

    private IEnumerable<string?> CheckCaller(ApiChatbotOptions chatbot)
    {
        if (!chatbot.Path.StartsWith('/') || chatbot.Path.AsSpan().IndexOfAny("{}?#*") >= 0)
        {
            yield return $"{nameof(chatbot.Path)} must be a path that starts with a slash, such as /api/mluvii.";
        }

        yield return chatbot.SecretParameter.Length > 0 ? null : $"{nameof(chatbot.SecretParameter)} must be the name of a parameter, such as access_token.";
        if (string.IsNullOrEmpty(chatbot.UserName) != string.IsNullOrEmpty(chatbot.Password))
        {
            yield return $"{nameof(chatbot.UserName)} and {nameof(chatbot.Password)} go together; set both or neither.";
        }
        else if (!chatbot.HasSecret && !environment.IsDevelopment())
        {
            yield return $"{nameof(chatbot.Secret)} is not set: anyone who can reach {chatbot.Path} could speak as any guest. Set it, and put "
                + $"?{chatbot.SecretParameter}=... in the address that mluvii calls; or set {nameof(chatbot.UserName)} and {nameof(chatbot.Password)}.";
        }
    }

    private static IEnumerable<string?> CheckLimits(ApiChatbotOptions chatbot)
    {
        yield return chatbot.LongestBody >= 1024 ? null : $"{nameof(chatbot.LongestBody)} must be 1024 bytes or more.";
        yield return chatbot.RequestsPerMinute >= 1 ? null : $"{nameof(chatbot.RequestsPerMinute)} must be 1 or more; mluvii takes 120.";
        yield return IsTime(chatbot.ReadTimeout) ? null : $"{nameof(chatbot.ReadTimeout)} must be more than 0 and at most 01:00:00.";
        yield return IsTime(chatbot.SendTimeout) ? null : $"{nameof(chatbot.SendTimeout)} must be more than 0 and at most 01:00:00.";
        yield return chatbot.RepeatWindow >= TimeSpan.Zero ? null : $"{nameof(chatbot.RepeatWindow)} must not be negative.";
    }

    /// <summary>On one path the secret alone says which chatbot is meant.</summary>
    private static IEnumerable<string> CheckSharedPaths(ApiChatbotSettings options) =>
        from chatbot in options.Enabled
        group chatbot by chatbot.Value.Path.TrimEnd('/').ToUpperInvariant() into shared
        where shared.Count() > 1
        from same in shared.GroupBy(chatbot => (chatbot.Value.Secret, chatbot.Value.UserName, chatbot.Value.Password))
        where same.Count() > 1 || !same.First().Value.HasSecret
        select $"{ApiChatbotSettings.Section}:{same.Last().Key}:{nameof(ApiChatbotOptions.Secret)} must differ from those of the other chatbots on "
            + $"{same.Last().Value.Path}, or its {nameof(ApiChatbotOptions.Path)} must: nothing else tells them apart.";

    private static bool IsTime(TimeSpan time) => time > TimeSpan.Zero && time <= LongestTime;
}
