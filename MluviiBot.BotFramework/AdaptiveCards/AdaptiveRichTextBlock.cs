using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    public AdaptiveRichTextBlock()
    {
    }

    [JsonProperty]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public List<AdaptiveInline> Inlines { get; set; }

    public override string Type { get; set; }
}
