#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>A number and where it stands.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index after the last character.</param>
/// <param name="Exact">The value, or null when it does not fit into a decimal.</param>
/// <param name="Approximate">The value; infinite when it is too large.</param>
/// <param name="IsArticle">A word that may be an article ("ein", "una"): it counts only when there is no other number.</param>
internal readonly record struct RecognizedNumber(int Start, int End, decimal? Exact, double Approximate, bool IsArticle = false);

/// <summary>A place in a list: 1 is the first, -1 the last.</summary>
internal readonly record struct RecognizedPlace(int Start, string Text, int Place);
