namespace AdaptiveCards;

public class AdaptiveTokenExchangeResource
{
    public AdaptiveTokenExchangeResource()
    {
    }

    public string Id { get; set; }

    public string ProviderId { get; set; }

    public string Uri { get; set; }
}
