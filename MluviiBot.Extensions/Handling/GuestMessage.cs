using MluviiBot.Extensions.TextFormatting;

namespace MluviiBot.Extensions.Handling;

/// <summary>What a guest wrote, or the button that the guest pressed: mluvii sends either its title or its value. Personal data.</summary>
public sealed record GuestMessage
{
    /// <param name="text">The words as they came; null for none.</param>
    public GuestMessage(string? text)
    {
        Text = text ?? string.Empty;
        PlainText = GuestText.Plain(Text);
    }

    /// <summary>The words as they came, perhaps with HTML entities; empty when the guest sent something else than words.</summary>
    public string Text { get; }

    /// <summary>The words as the guest means them, see <see cref="GuestText.Plain"/>.</summary>
    public string PlainText { get; }

    /// <summary>Nothing of the words, which must not end in a log.</summary>
    public override string ToString() => nameof(GuestMessage);
}
