using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>The body of a request to the webhook.</summary>
/// <param name="Bytes">As they came, up to the limit.</param>
/// <param name="IsWhole">Whether there were no more.</param>
internal sealed record WebhookBody(byte[] Bytes, bool IsWhole)
{
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = 1_000_000 };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    // Some writers of UTF-8 begin with a mark, which is none of the JSON.
    private ReadOnlySpan<byte> Json => Bytes.AsSpan(Bytes.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0);

    /// <summary>Reads no more than the limit into memory.</summary>
    public static async Task<WebhookBody> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        // Not by the token: the server could not go on with a reader whose reading was torn apart.
        var reader = request.BodyReader;
        using var cancelling = cancellationToken.UnsafeRegister(static reader => ((PipeReader)reader!).CancelPendingRead(), reader);
        using var bytes = new MemoryStream((int)Math.Min(request.ContentLength ?? 1024, limit));
        while (true)
        {
            var read = await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false);
            var room = limit - bytes.Length;
            foreach (var piece in read.Buffer.Slice(0, Math.Min(read.Buffer.Length, room)))
            {
                bytes.Write(piece.Span);
            }

            var isTooLong = read.Buffer.Length > room;
            reader.AdvanceTo(read.Buffer.End);
            cancellationToken.ThrowIfCancellationRequested();
            if (isTooLong || read.IsCompleted)
            {
                return new WebhookBody(bytes.ToArray(), !isTooLong);
            }
        }
    }

    /// <summary>What mluvii sent.</summary>
    /// <param name="reason">Why nothing can be done with it, without anything of its content; null when something can.</param>
    public MluviiActivity? Read(out string? reason)
    {
        var activity = IsWhole && Utf8.IsValid(Bytes) ? MluviiJson.Read(Json) : null;
        reason = activity switch
        {
            Ping or { SessionId: not null } => null,
            not null => "it names no session",
            null when !IsWhole => $"it is longer than {Bytes.Length} bytes",
            null when !Utf8.IsValid(Bytes) => "it is not UTF-8",
            null => IsJson() ? "it has no activity's name, or nests too deep" : "it is not JSON",
        };
        return reason is null ? activity : null;
    }

    /// <summary>What the bot takes.</summary>
    public Activity ToActivity(MluviiActivity mluvii, Chatbot chatbot, DateTimeOffset now) =>
        IncomingActivity.Read(mluvii, Encoding.UTF8.GetString(Json), chatbot, now);

    /// <summary>The turn to run: in the line of its session, and with the same id for the same bytes.</summary>
    /// <remarks>
    /// mluvii gives no ids. With a time of their own the same bytes are the same activity; without, only shortly after the first, and only while nothing
    /// more was asked that they may answer.
    /// </remarks>
    /// <param name="activity">What the bot takes.</param>
    /// <param name="asked">How often it was asked for, if it is an answer without a time.</param>
    /// <param name="repeatWindow">How long the same is a repetition; null: always.</param>
    public Arrival ToArrival(Activity activity, int? asked, TimeSpan? repeatWindow)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Bytes));
        return new Arrival
        {
            Lane = TurnLanes.Of(activity.ChannelId, activity.Conversation.Id),
            Id = asked is null ? id : FormattableString.Invariant($"{id}-{asked}"),
            RepeatWindow = repeatWindow,
            Connection = ApiChatbotConnection.ConnectionName,
            Payload = ActivityJson.Write(activity),
        };
    }

    private bool IsJson()
    {
        try
        {
            var reader = new Utf8JsonReader(Json, AnyDepth);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
