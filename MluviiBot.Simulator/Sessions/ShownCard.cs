using System.Text.Json;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Sessions;

/// <summary>A card of the bot as the guest sees it.</summary>
public sealed record ShownCard
{
    private const string Prefix = "application/vnd.microsoft.card.";

    public string? Title { get; init; }

    public string? Subtitle { get; init; }

    public string? Text { get; init; }

    /// <summary>Addresses of pictures.</summary>
    public IReadOnlyList<string> Images { get; init; } = [];

    /// <summary>Addresses of sound and moving pictures.</summary>
    public IReadOnlyList<string> Media { get; init; } = [];

    public IReadOnlyList<CardButton> Buttons { get; init; } = [];

    /// <summary>How many characters it has, about.</summary>
    internal long Length => ((string?[])[Title, Subtitle, Text, .. Images, .. Media]).Sum(text => text?.Length ?? 0) + Buttons.Sum(button => button.Length);

    /// <summary>Whether it is a card at all, as opposed to a file.</summary>
    public static bool IsCard(string contentType) => contentType.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a hero, thumbnail, audio, video or animation card; null for what mluvii does not show.</summary>
    public static ShownCard? Read(BotAttachment attachment)
    {
        var kind = IsCard(attachment.ContentType) ? attachment.ContentType[Prefix.Length..].ToUpperInvariant() : null;
        if (kind is not ("HERO" or "THUMBNAIL" or "AUDIO" or "VIDEO" or "ANIMATION")
            || attachment.Content is not { ValueKind: JsonValueKind.Object } content)
        {
            return null;
        }

        return new ShownCard
        {
            Title = content.TextOf("title"),
            Subtitle = content.TextOf("subtitle"),
            Text = content.TextOf("text"),
            Images = [.. Addresses(content, "images").Append(content.Member("image")?.TextOf("url")).OfType<string>()],
            Media = [.. Addresses(content, "media")],
            Buttons = [.. content.ItemsOf("buttons").Select(CardButton.Read).OfType<CardButton>()],
        };
    }

    private static IEnumerable<string> Addresses(JsonElement content, string list) =>
        content.ItemsOf(list).Select(item => item.TextOf("url")).OfType<string>();
}
