namespace AdaptiveCards;

public class AdaptiveCardParseResult
{
    public AdaptiveCardParseResult()
    {
    }

    public AdaptiveCard Card { get; set; }

    public List<AdaptiveWarning> Warnings { get; }
}
