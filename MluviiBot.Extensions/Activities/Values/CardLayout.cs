using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>How several cards stand together.</summary>
/// <remarks>
/// Source: mluvii's models only.
/// Upper and lower case are equal; a word mluvii adds later is kept as sent. A number is read as its word, and kept when it has none.
/// </remarks>
/// <param name="Word">The word as sent.</param>
public readonly record struct CardLayout(string Word) : IWireWord<CardLayout>
{
    /// <summary>One under another.</summary>
    public static CardLayout List { get; } = new("List");

    /// <summary>Side by side.</summary>
    public static CardLayout Carousel { get; } = new("Carousel");

    static bool IWireWord<CardLayout>.IsFlags => false;

    /// <inheritdoc/>
    public bool Equals(CardLayout other) => string.Equals(Word, other.Word, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => Word is null ? 0 : Word.GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>The word as sent.</summary>
    public override string ToString() => Word ?? string.Empty;

    static CardLayout IWireWord<CardLayout>.Create(string word) => new(word);

    static CardLayout? IWireWord<CardLayout>.FromNumber(long number) => number switch
    {
        0 => List,
        1 => Carousel,
        _ => null,
    };
}
