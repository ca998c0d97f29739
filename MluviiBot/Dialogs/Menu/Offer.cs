using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Dialogs.Understanding;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Menu;

/// <summary>The offered topics, as a card and as what a guest may mean.</summary>
internal sealed class Offer
{
    private readonly IReadOnlyList<Topic> _topics;

    /// <param name="topics">All that are plugged in.</param>
    /// <param name="names">Those to offer, in this order; all when empty.</param>
    public Offer(IEnumerable<Topic> topics, IList<string> names) => _topics = names.Count == 0
        ? [.. topics]
        : [.. names.Select(name => topics.First(topic => string.Equals(topic.Name, name, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>The topic that the guest means, by its number, title or keywords; of several lines the last one counts. Null when none is recognised.</summary>
    public Topic? Find(string? text) => text?.Split('\n').Reverse().Select(FindIn).FirstOrDefault(topic => topic is not null);

    /// <summary>The topic of that name.</summary>
    public Topic Named(string name) => _topics.First(topic => topic.Name == name);

    /// <summary>The menu; again when the last answer was not understood.</summary>
    public IMessageActivity Show(bool again)
    {
        var card = new HeroCard(title: MenuTexts.Ask, buttons: [.. _topics.Select(topic => new CardAction(ActionTypes.ImBack, topic.Title, value: topic.Title))]);
        return MessageFactory.Attachment(card.ToAttachment(), again ? MenuTexts.NotUnderstood : null);
    }

    private Topic? FindIn(string line) => LineNumber.Pick(line, _topics) ?? _topics.FirstOrDefault(topic => topic.Title == line) ?? _topics.FirstOrDefault(topic => topic.IsMeantBy(line));
}
