using System.Net.Http.Headers;
using System.Text.Json;

namespace MluviiBot.Benchmarks.Servers;

/// <summary>The least that a bot can do in ASP.NET Core: parse the activity, send one reply. The others are measured beside it.</summary>
internal static class BareServer
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public static Task<int> RunAsync(string[] args)
    {
        var app = LoopbackServer.CreateBuilder(args).Build();
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        app.MapPost("/api/messages", async context =>
        {
            using var activity = await JsonDocument.ParseAsync(context.Request.Body);
            var reply = Reply(activity.RootElement);
            if (activity.RootElement.TryGetProperty("deliveryMode", out var mode) && mode.ValueEquals("expectReplies"))
            {
                context.Response.ContentType = "application/json";
                await context.Response.Body.WriteAsync("{\"activities\":["u8.ToArray());
                await context.Response.Body.WriteAsync(reply);
                await context.Response.Body.WriteAsync("]}"u8.ToArray());
                return;
            }

            var service = activity.RootElement.GetProperty("serviceUrl").GetString();
            var conversation = activity.RootElement.GetProperty("conversation").GetProperty("id").GetString();
            using var content = new ReadOnlyMemoryContent(reply) { Headers = { ContentType = Json } };
            using var response = await client.PostAsync($"{service}v3/conversations/{conversation}/activities/{activity.RootElement.GetProperty("id").GetString()}", content);
            response.EnsureSuccessStatusCode();
        });
        return LoopbackServer.RunAsync(app);
    }

    private static ReadOnlyMemory<byte> Reply(JsonElement activity)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("type", "message");
        writer.WriteString("text", "You said: " + activity.GetProperty("text").GetString());
        writer.WriteString("replyToId", activity.GetProperty("id").GetString());
        Copy("from", "recipient");
        Copy("recipient", "from");
        Copy("conversation", "conversation");
        Copy("channelId", "channelId");
        Copy("serviceUrl", "serviceUrl");
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;

        void Copy(string to, string from)
        {
            writer.WritePropertyName(to);
            activity.GetProperty(from).WriteTo(writer);
        }
    }
}
