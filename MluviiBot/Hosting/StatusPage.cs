using System.Text.Encodings.Web;
using Microsoft.Extensions.Options;

namespace MluviiBot.Hosting;

/// <summary>What a person sees who opens the bot's address in a browser.</summary>
internal static class StatusPage
{
    private static readonly string Template = ReadTemplate();

    public static void MapStatusPage(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/", (HttpContext context, IOptions<BotCredentials> credentials, IHostEnvironment environment) =>
        {
            var endpoint = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{MessagesEndpoint.Path}";
            var callers = credentials.Value.DescribeCallers(environment);

            // The page needs its own style and nothing else.
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
            return Results.Content(
                Template.Replace("{{endpoint}}", HtmlEncoder.Default.Encode(endpoint), StringComparison.Ordinal).Replace("{{callers}}", callers, StringComparison.Ordinal),
                "text/html; charset=utf-8");
        });

    private static string ReadTemplate()
    {
        using var reader = new StreamReader(typeof(StatusPage).Assembly.GetManifestResourceStream("StatusPage.html")!);
        return reader.ReadToEnd();
    }
}
