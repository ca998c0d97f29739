using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>mluvii through its API: the tokens, too, are given late or not at all, end soon, and are taken back.</summary>
internal sealed class FaultyApi(FaultPlan plan) : FaultyService(plan)
{
    private const string Secret = "a secret for the webhook";
    private const string Chatbot = "Mluvii:ApiChatbots:test:";
    private const int TokenSeconds = 5;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _tokens = new();
    private readonly Random _chance = plan.Chance(-2);

    public override string BotPath => "/api/mluvii?access_token=" + Uri.EscapeDataString(Secret);

    public override IEnumerable<(string Key, string Value)> BotSettings =>
    [
        (Chatbot + "Url", Url),
        (Chatbot + "ChatbotId", "7"),
        (Chatbot + "ClientId", "client"),
        (Chatbot + "ClientSecret", "client-secret"),
        (Chatbot + "Secret", Secret),
        (Chatbot + "ReadTimeout", "00:01:00"),

        // Longer than a delivery may take: that one's end is what the bot tells of.
        (Chatbot + "SendTimeout", "00:01:00"),
    ];

    public override string ConversationOf(int guest) => guest.ToString(CultureInfo.InvariantCulture);

    public override object Message(string conversation, int number, string text) =>
        new { activity = "Text", sessionId = SessionOf(conversation), language = "cs", source = "WebChat", text, timestamp = DateTimeOffset.UtcNow };

    /// <summary>mluvii's answers carry neither id nor time.</summary>
    public override object Answer(string conversation, IReadOnlyDictionary<string, string> parameters) =>
        new { activity = "GetCallParamsResponse", sessionId = SessionOf(conversation), language = "cs", source = "WebChat", callParams = parameters };

    protected override void Map(WebApplication app)
    {
        app.MapPost("/login/connect/token", GiveTokenAsync);
        app.MapPost("/api/v1/Chatbot/7/activity", async (HttpContext context) =>
        {
            var token = context.Request.Headers.Authorization.ToString().Split(' ')[^1];
            if (!_tokens.TryGetValue(token, out var end) || end < DateTimeOffset.UtcNow)
            {
                Count("token that ended");
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            using var reader = new StreamReader(context.Request.Body);
            var activity = JObject.Parse(await reader.ReadToEndAsync(context.RequestAborted));
            var name = activity.Value<string>("activity");
            await TakeAsync(context, activity.Value<string>("sessionId")!, activity.Value<string>("text"), name == "Text" ? null : name);
        });
    }

    private static long SessionOf(string conversation) => long.Parse(conversation, CultureInfo.InvariantCulture);

    private async Task<IResult> GiveTokenAsync()
    {
        var fault = Draw();
        if (fault < 10 && !IsWell)
        {
            Count("no token");
            return Results.StatusCode(StatusCodes.Status500InternalServerError);
        }

        if (fault < 20 && !IsWell)
        {
            Count("late token");
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        var token = Guid.NewGuid().ToString("N");

        // One in ten is no good from the start, as after a restart of mluvii.
        _tokens[token] = DateTimeOffset.UtcNow + (fault >= 90 && !IsWell ? TimeSpan.Zero : TimeSpan.FromSeconds(TokenSeconds));
        return Results.Json(new { access_token = token, expires_in = TokenSeconds, token_type = "Bearer" });
    }

    private int Draw()
    {
        lock (_chance)
        {
            return _chance.Next(100);
        }
    }
}
