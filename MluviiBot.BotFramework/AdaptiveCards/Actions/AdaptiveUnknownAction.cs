namespace AdaptiveCards;

/// <summary>An action whose type is not known here; its members are kept and written again.</summary>
public class AdaptiveUnknownAction : AdaptiveAction
{
    public AdaptiveUnknownAction()
    {
    }

    public override string Type { get; set; }
}
