using System.Globalization;
using System.Text;

namespace MluviiBot.Benchmarks.Load;

/// <summary>The HTTP requests of many guests, made once as bytes so that the load costs as little of the shared machine as it can.</summary>
internal sealed class TurnRequests
{
    private readonly byte[][] _requests;

    public TurnRequests(Uri bot, Uri service, bool expectReplies, int conversations)
    {
        Bot = bot;
        _requests = [.. Enumerable.Range(0, conversations).Select(number => Request(bot, service, expectReplies, number))];
    }

    public Uri Bot { get; }

    public int Count => _requests.Length;

    public ReadOnlyMemory<byte> this[int conversation] => _requests[conversation];

    private static byte[] Request(Uri bot, Uri service, bool expectReplies, int number)
    {
        var mode = expectReplies ? "\"deliveryMode\":\"expectReplies\"," : string.Empty;
        var body = string.Create(CultureInfo.InvariantCulture, $$$"""
            {"type":"message","id":"{{{number}}}|0000007","timestamp":"2026-11-22T12:00:00.1234567Z","localTimestamp":"2026-11-22T13:00:00.1234567+01:00","localTimezone":"Europe/Prague",{{{mode}}}"serviceUrl":"{{{service}}}","channelId":"directline","from":{"id":"mluvii_guest","name":"Guest"},"conversation":{"id":"conversation-{{{number}}}"},"recipient":{"id":"bot@mluvii","name":"Bot"},"textFormat":"plain","locale":"cs","text":"Dobrý den, potřeboval bych poradit s objednávkou.","entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true,"supportsTts":true}],"channelData":{"clientActivityID":"1606046400000abcdef"}}
            """);
        var head = string.Create(CultureInfo.InvariantCulture, $"POST /api/messages HTTP/1.1\r\nHost: {bot.Authority}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n");
        return Encoding.UTF8.GetBytes(head + body);
    }
}
