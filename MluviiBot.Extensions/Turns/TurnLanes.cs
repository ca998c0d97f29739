using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Turns;

/// <summary>Names of lanes.</summary>
public static class TurnLanes
{
    // In bytes of UTF-8. A key of a database may have three names in it, and no more than 2,700 bytes.
    private const int LongestName = 500;

    /// <summary>The lane of a conversation; a connection that accepts arrivals by itself gives them the one that their activities will have.</summary>
    /// <param name="channelId">Channel of the activity.</param>
    /// <param name="conversationId">Its conversation.</param>
    public static string Of(string? channelId, string conversationId) => $"{channelId}/{conversationId}";

    /// <summary>The lane of an activity.</summary>
    /// <returns>Null when the activity names no channel and conversation that a store could keep.</returns>
    /// <param name="activity">What came.</param>
    public static string? Of(Activity activity) =>
        activity is not null && IsName(activity.ChannelId) && IsName(activity.Conversation?.Id) ? Of(activity.ChannelId, activity.Conversation!.Id) : null;

    /// <summary>Whether any store can keep it as a name: databases take no NUL, no half of a surrogate pair, and no key of any length.</summary>
    internal static bool IsName([NotNullWhen(true)] string? text) => text is { Length: > 0 and <= LongestName } && IsText(text) && Encoding.UTF8.GetByteCount(text) <= LongestName;

    /// <summary>Whether a database takes it as text.</summary>
    internal static bool IsText(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (text[0] == '\0' || Rune.DecodeFromUtf16(text, out _, out var length) != OperationStatus.Done)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}
