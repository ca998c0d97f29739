using System.Globalization;
using System.Resources;
using MluviiBot.Dialogs.Understanding;

namespace MluviiBot.Dialogs.Menu;

/// <summary>Something that the menu can offer; <see cref="TopicRegistration.AddTopic"/> makes one.</summary>
/// <param name="Name">Its name in <c>Guest:Menu</c> and <c>Guest:HandOffReasons</c>.</param>
/// <param name="DialogId">The dialog that deals with it; its result is a <see cref="TopicEnd"/>, or nothing when the guest was served.</param>
/// <param name="Texts">Its texts in all languages.</param>
/// <param name="TitleKey">The text on the button.</param>
/// <param name="KeywordsKey">Words that mean the topic, separated by commas.</param>
internal sealed record Topic(string Name, string DialogId, ResourceManager Texts, string TitleKey, string KeywordsKey)
{
    private readonly Keywords _keywords = new(Texts, KeywordsKey);
    private readonly Keywords _titles = new(Texts, TitleKey);

    /// <summary>The text on the button, in the guest's language.</summary>
    public string Title => Texts.GetString(TitleKey, CultureInfo.CurrentUICulture)!;

    /// <summary>Whether the guest means this topic: pressed its button, or mentioned one of its words in any language.</summary>
    public bool IsMeantBy(string? text) => _titles.AreIn(text) || _keywords.AreIn(text);
}
