using System.Text.Json;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Extensions.State;

/// <summary>Where the state of a guest lies, for tools that look after the stored data.</summary>
public static class GuestStateKeys
{
    private const string Conversations = "/conversations/";
    private const string Link = "/guest/identity";

    /// <summary>Ending of the keys under which the identities of conversations lie.</summary>
    public static string LinkEnding => Link;

    /// <summary>Key of a conversation's state; those of the rest that is kept of it begin with it and a slash.</summary>
    /// <param name="channelId">Channel of the conversation.</param>
    /// <param name="conversationId">The conversation.</param>
    public static string OfConversation(string channelId, string conversationId) => $"{channelId}{Conversations}{conversationId}";

    /// <summary>Key of what is kept of a guest whose identity is known, across conversations.</summary>
    /// <param name="identity">From <see cref="ReadLink"/>.</param>
    public static string OfIdentity(string identity) => StorableKey.Of($"mluvii/guests/{identity}");

    /// <summary>Reads which conversation belongs to which identity, and which it belonged to before.</summary>
    /// <param name="key">Key of the stored item.</param>
    /// <param name="json">The item.</param>
    /// <returns>The lane of the conversation (<see cref="TurnLanes"/>) and the identities; null when the item does not tell.</returns>
    public static (string Lane, IReadOnlyList<string> Identities)? ReadLink(string key, string json)
    {
        ArgumentNullException.ThrowIfNull(key);
        var middle = key.IndexOf(Conversations, StringComparison.Ordinal);
        if (middle < 0 || !key.EndsWith(Link, StringComparison.Ordinal))
        {
            return null;
        }

        using var item = JsonDocument.Parse(json);
        if (!item.RootElement.TryGetProperty(GuestLink.IdentityName, out var identity) || identity.GetString() is not { } known)
        {
            return null;
        }

        string[] former = item.RootElement.TryGetProperty(GuestLink.FormerName, out var keys) ? GuestLink.Keys(keys.GetString() ?? "") : [];
        return (TurnLanes.Of(key[..middle], key[(middle + Conversations.Length)..^Link.Length]), [known, .. former]);
    }

    internal static string OfLink(string conversationKey) => conversationKey + Link["/guest".Length..];
}
