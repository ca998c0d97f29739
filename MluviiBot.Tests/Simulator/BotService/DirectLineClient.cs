using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace MluviiBot.Tests.Simulator.BotService;

/// <summary>A Direct Line client, by the documentation.</summary>
internal sealed class DirectLineClient(BotServiceHost host, string credential)
{
    private const string Domain = "/v3/directline";

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, Domain + path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        return await host.Client.SendAsync(request);
    }

    public async Task<JsonObject> JsonAsync(HttpMethod method, string path, JsonObject? body = null)
    {
        using var response = await SendAsync(method, path, body is null ? null : JsonContent.Create(body));
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    public async Task<string> StartAsync() => (await JsonAsync(HttpMethod.Post, "/conversations"))["conversationId"]!.ToString();

    public Task<HttpResponseMessage> SayAsync(string conversation, string text) => SendAsync(
        HttpMethod.Post,
        $"/conversations/{conversation}/activities",
        JsonContent.Create(new JsonObject { ["type"] = "message", ["text"] = text, ["from"] = new JsonObject { ["id"] = "mluvii_guest" } }));

    /// <summary>The texts after the watermark, and the new watermark.</summary>
    public async Task<(string[] Texts, string Watermark)> ReadAsync(string conversation, string watermark = "")
    {
        var json = await JsonAsync(HttpMethod.Get, $"/conversations/{conversation}/activities?watermark={watermark}");
        return ([.. json["activities"]!.AsArray().Select(activity => activity!["text"]?.ToString() ?? activity["type"]!.ToString())], json["watermark"]!.ToString());
    }

    /// <summary>Reads from the stream until so many activities have come.</summary>
    public static async Task<string[]> StreamAsync(Uri url, int count, Func<string, Task>? heardAsync = null)
    {
        using var socket = new ClientWebSocket();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await socket.ConnectAsync(url, patience.Token);
        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, patience.Token);
        var texts = new List<string>();
        var buffer = new byte[64 * 1024];
        while (texts.Count < count)
        {
            var received = await socket.ReceiveAsync(buffer, patience.Token);
            received.EndOfMessage.ShouldBeTrue();
            var set = JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, received.Count))!;
            foreach (var activity in set["activities"]!.AsArray())
            {
                texts.Add(activity!["text"]?.ToString() ?? activity["type"]!.ToString());
                await (heardAsync?.Invoke(texts[^1]) ?? Task.CompletedTask);
            }
        }

        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        return [.. texts];
    }
}
