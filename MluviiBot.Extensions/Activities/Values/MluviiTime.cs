using System.Globalization;

namespace MluviiBot.Extensions.Activities;

/// <summary>A time as mluvii wrote it. The text is kept, because it comes in several forms and often without an offset.</summary>
/// <remarks>Two are equal when they mean the same instant, or, where neither can be understood, when their texts are equal.</remarks>
public readonly struct MluviiTime : IEquatable<MluviiTime>
{
    private readonly string? _text;

    /// <summary>A time in the text that was sent; any text will do.</summary>
    public MluviiTime(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    /// <summary>A time to send, written in ISO 8601 with seven digits of a second and the offset.</summary>
    public MluviiTime(DateTimeOffset value)
        : this(value.ToString("O", CultureInfo.InvariantCulture))
    {
    }

    /// <summary>The text as sent.</summary>
    public string Text => _text ?? string.Empty;

    /// <summary>The instant. A time without an offset is taken as UTC, which mluvii's page leaves open. Null when the text is no time.</summary>
    /// <remarks>Understands ISO 8601 with or without offset, and a colon before the fraction (<c>08:58:58:888364+02:00</c>).</remarks>
    public DateTimeOffset? Value => TryParse(Text, out var value) ? value : null;

    /// <summary>Whether both mean the same instant.</summary>
    public static bool operator ==(MluviiTime left, MluviiTime right) => left.Equals(right);

    /// <summary>Whether they mean different instants.</summary>
    public static bool operator !=(MluviiTime left, MluviiTime right) => !left.Equals(right);

    /// <summary>A time to send.</summary>
    public static implicit operator MluviiTime(DateTimeOffset value) => FromDateTimeOffset(value);

    /// <summary>A time to send.</summary>
    public static MluviiTime FromDateTimeOffset(DateTimeOffset value) => new(value);

    /// <inheritdoc/>
    public bool Equals(MluviiTime other) => Text == other.Text || (Value is { } value && value == other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MluviiTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as sent.</summary>
    public override string ToString() => Text;

    private static bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;

        // The parser below would also take "12:00" for today and "5/6" for a day: only what starts as an ISO date is a time here.
        if (text.Length < 10 || text[4] != '-' || text[7] != '-' || !char.IsAsciiDigit(text[0]))
        {
            return false;
        }

        const int AfterSeconds = 19; // 2024-05-02T08:58:58
        if (text.Length > AfterSeconds && text[AfterSeconds] is ':' or ',')
        {
            text = string.Concat(text.AsSpan(0, AfterSeconds), ".", text.AsSpan(AfterSeconds + 1));
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
    }
}
