using Microsoft.Extensions.Options;

namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>Stops the start on options with which nothing would work.</summary>
internal sealed class ApiChatbotOptionsValidator : IValidateOptions<ApiChatbotOptions>
{
    public ValidateOptionsResult Validate(string? name, ApiChatbotOptions options) => ProblemOf(options) is { } problem
        ? ValidateOptionsResult.Fail($"{ApiChatbotOptions.Section}:{problem}")
        : ValidateOptionsResult.Success;

    private static string? ProblemOf(ApiChatbotOptions options) => options switch
    {
        { ClientId.Length: 0 } => $"{nameof(options.ClientId)} must be set: bots get their tokens with it.",
        { ClientSecret.Length: 0 } => $"{nameof(options.ClientSecret)} must be set: bots get their tokens with it.",
        { TokenLifetime.Ticks: <= 0 } => $"{nameof(options.TokenLifetime)} must be more than 0, as 01:00:00.",
        { Deadline.Ticks: <= 0 } => $"{nameof(options.Deadline)} must be more than 0, as 00:00:02.",
        { PingInterval.Ticks: <= 0 } => $"{nameof(options.PingInterval)} must be more than 0, as 00:01:00.",
        { FailingLimit.Ticks: < 0 } => $"{nameof(options.FailingLimit)} must not be negative; mluvii's is 00:15:00.",
        { RequestsPerMinute: < 1 } => $"{nameof(options.RequestsPerMinute)} must be 1 or more; mluvii takes 120.",
        _ => null,
    };
}
