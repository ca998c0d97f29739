using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace MluviiBot.Benchmarks.Load;

/// <summary>
/// The HTTP requests of many guests, made once as bytes so that the load costs as little of the shared machine as it can. Only the number in the
/// activity's id changes with each turn: a repeated id would be a repeated delivery.
/// </summary>
internal sealed class TurnRequests
{
    private static readonly StandardFormat SevenDigits = new('D', 7);

    private readonly byte[][] _requests;
    private readonly int[] _turns;

    /// <param name="bot">The bot.</param>
    /// <param name="service">Where it sends its replies.</param>
    /// <param name="expectReplies">Whether it puts them into the answer instead.</param>
    /// <param name="conversations">How many guests there are.</param>
    /// <param name="token">What the channel shows to the bot; null: nothing.</param>
    public TurnRequests(Uri bot, Uri service, bool expectReplies, int conversations, string? token = null)
    {
        Bot = bot;
        _turns = new int[conversations];
        _requests = [.. Enumerable.Range(0, conversations).Select(number => Request(bot, service, expectReplies, number, token))];
    }

    public Uri Bot { get; }

    public int Count => _requests.Length;

    /// <summary>The next turn of a conversation. It is valid until the one after it is asked for.</summary>
    public ReadOnlyMemory<byte> Next(int conversation)
    {
        var request = _requests[conversation];
        var id = request.AsSpan().IndexOf("|0"u8) + 1;
        Utf8Formatter.TryFormat(++_turns[conversation], request.AsSpan(id), out _, SevenDigits);
        return request;
    }

    private static byte[] Request(Uri bot, Uri service, bool expectReplies, int number, string? token)
    {
        var mode = expectReplies ? "\"deliveryMode\":\"expectReplies\"," : string.Empty;
        var body = string.Create(CultureInfo.InvariantCulture, $$$"""
            {"type":"message","id":"{{{number}}}|0000000","timestamp":"2026-11-22T12:00:00.1234567Z","localTimestamp":"2026-11-22T13:00:00.1234567+01:00","localTimezone":"Europe/Prague",{{{mode}}}"serviceUrl":"{{{service}}}","channelId":"directline","from":{"id":"mluvii_guest","name":"Guest"},"conversation":{"id":"conversation-{{{number}}}"},"recipient":{"id":"bot@mluvii","name":"Bot"},"textFormat":"plain","locale":"cs","text":"Dobrý den, potřeboval bych poradit s objednávkou.","entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true,"supportsTts":true}],"channelData":{"clientActivityID":"1606046400000abcdef"}}
            """);
        var authorization = token is null ? string.Empty : $"Authorization: Bearer {token}\r\n";
        var head = string.Create(CultureInfo.InvariantCulture, $"POST /api/messages HTTP/1.1\r\nHost: {bot.Authority}\r\n{authorization}Content-Type: application/json; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n");
        return Encoding.UTF8.GetBytes(head + body);
    }
}
