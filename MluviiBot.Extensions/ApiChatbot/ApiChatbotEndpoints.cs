using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>Where mluvii reaches API chatbots.</summary>
public static class ApiChatbotEndpoints
{
    /// <summary>
    /// Maps <see cref="ApiChatbotOptions.Path"/> of every chatbot that is configured, <c>/api/mluvii</c> by default: POST takes in what mluvii sends, GET
    /// answers 200. Maps nothing when none is.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <exception cref="InvalidOperationException"><c>services.AddMluviiApiChatbots()</c> was not called.</exception>
    public static void MapMluviiApiChatbots(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        foreach (var shared in endpoints.ServiceProvider.GetRequiredService<Chatbots>().All.GroupBy(chatbot => chatbot.Options.Path.TrimEnd('/'), StringComparer.OrdinalIgnoreCase))
        {
            var webhook = ActivatorUtilities.CreateInstance<Webhook>(endpoints.ServiceProvider, shared.Key, shared.ToList());
            endpoints.MapPost(shared.Key, webhook.AnswerAsync).AllowAnonymous();
            endpoints.MapGet(shared.Key, () => { }).AllowAnonymous();
        }
    }
}
