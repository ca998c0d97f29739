namespace AdaptiveCards;

/// <summary>Finds what a card makes its client fetch.</summary>
internal sealed class CardResources
{
    private const string Image = "image";

    private readonly List<RemoteResourceInformation> _found = [];

    private CardResources()
    {
    }

    public static RemoteResourceInformation[] Of(AdaptiveCard card)
    {
        var resources = new CardResources();
        resources.Visit(card);
        return [.. resources._found];
    }

    private void Visit(AdaptiveCard card)
    {
        if (card is null)
        {
            return;
        }

        Add(card.BackgroundImage?.UrlString, Image);
        Visit(card.SelectAction);
        VisitAll(card.Body);
        VisitAll(card.Actions);
    }

    private void VisitAll(IEnumerable<AdaptiveElement> elements)
    {
        foreach (var element in elements ?? [])
        {
            Visit(element);
        }
    }

    private void VisitAll(IEnumerable<AdaptiveAction> actions)
    {
        foreach (var action in actions ?? [])
        {
            Visit(action);
        }
    }

    private void Visit(AdaptiveElement element)
    {
        switch (element)
        {
            case AdaptiveImage image:
                Add(image.UrlString, Image);
                Visit(image.SelectAction);
                break;
            case AdaptiveImageSet set:
                VisitAll(set.Images);
                break;
            case AdaptiveMedia media:
                Visit(media);
                break;
            case AdaptiveActionSet set:
                VisitAll(set.Actions);
                break;
            case AdaptiveTextInput input:
                Visit(input.InlineAction);
                break;
            case AdaptiveCollectionElement collection:
                Add((collection as AdaptiveContainer)?.BackgroundImage?.UrlString, Image);
                Visit(collection.SelectAction);
                VisitAll(collection);
                break;
        }
    }

    private void Visit(AdaptiveMedia media)
    {
        Add(media.Poster, Image);
        foreach (var source in media.Sources ?? [])
        {
            Add(source.Url, source.MimeType);
        }

        foreach (var caption in media.CaptionSources ?? [])
        {
            Add(caption.Url, caption.MimeType);
        }
    }

    private void Visit(AdaptiveAction action)
    {
        Add(action?.IconUrl, Image);
        Visit((action as AdaptiveShowCardAction)?.Card);
    }

    private void Add(string url, string mimeType)
    {
        if (!string.IsNullOrEmpty(url) && !url.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            _found.Add(new RemoteResourceInformation(url, mimeType));
        }
    }
}
