using System.Globalization;

namespace MluviiBot.Dialogs.Understanding;

/// <summary>Guests choose a button by its number too, even where they see no numbers.</summary>
internal static class LineNumber
{
    /// <summary>The line that a text such as "2" or " 2. " means; null when it is no number, or none of a line.</summary>
    /// <typeparam name="T">What the lines stand for.</typeparam>
    /// <param name="text">What the guest wrote.</param>
    /// <param name="lines">In their order; the first one is 1.</param>
    public static T? Pick<T>(string? text, IReadOnlyList<T> lines)
        where T : class =>
        int.TryParse(text?.TrimEnd(' ', '.'), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number) ? lines.ElementAtOrDefault(number - 1) : null;
}
