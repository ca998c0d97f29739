namespace AdaptiveCards;

public class AdaptiveCardParseResult
{
    public AdaptiveCardParseResult()
    {
    }

    public AdaptiveCard Card { get; set; }

    /// <summary>What in the JSON was not understood, but did not prevent reading the card.</summary>
    public List<AdaptiveWarning> Warnings { get; } = [];
}
