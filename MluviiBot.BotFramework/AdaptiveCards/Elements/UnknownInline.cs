namespace AdaptiveCards;

/// <summary>A part of a line whose type is not known here; its members are kept and written again.</summary>
internal sealed class UnknownInline : AdaptiveInline
{
    public override string Type { get; set; }
}
