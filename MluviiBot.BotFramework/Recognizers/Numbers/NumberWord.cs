#nullable enable
namespace Microsoft.Recognizers.Text;

internal enum NumberWordKind
{
    /// <summary>Adds its value: "five", "twenty", "doscientos".</summary>
    Value,

    /// <summary>As <see cref="Value"/>, but may be an article: "ein", "una".</summary>
    Article,

    /// <summary>Multiplies what stands before it within a group: "hundred", "十".</summary>
    Multiplier,

    /// <summary>A multiplier that means nothing without a number before it: Czech "set".</summary>
    Suffix,

    /// <summary>Multiplies the whole group: "thousand", "million".</summary>
    Scale,

    And,
    Minus,
    Point,
    Half,
}

internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value = 0);
