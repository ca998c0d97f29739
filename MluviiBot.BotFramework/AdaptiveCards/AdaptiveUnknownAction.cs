namespace AdaptiveCards;

public class AdaptiveUnknownAction : AdaptiveAction
{
    public AdaptiveUnknownAction()
    {
    }

    public override string Type { get; set; }
}
