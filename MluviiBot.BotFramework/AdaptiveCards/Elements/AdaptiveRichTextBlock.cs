using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Text in several styles: a row of <see cref="AdaptiveTextRun"/> (schema 1.2). There is no Markdown in it.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    public AdaptiveRichTextBlock()
    {
    }

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>A plain string on the wire is read as a run without style.</summary>
    [JsonRequired]
    public List<AdaptiveInline> Inlines { get; set; } = [];
}
