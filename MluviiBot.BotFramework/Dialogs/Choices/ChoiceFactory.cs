using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that offer choices.</summary>
public class ChoiceFactory
{
    private const int InlineLimit = 3;

    public ChoiceFactory()
    {
    }

    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null)
        => ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>
    /// The form that suits the channel: suggested actions where there are any, else a card with buttons; text where the titles
    /// are too long for buttons or the channel has none, inline up to three choices and as a numbered list above.
    /// </summary>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null, string conversationType = null, IList<string> toList = null)
    {
        channelId ??= string.Empty;
        list ??= [];

        var longest = 0;
        foreach (var choice in list)
        {
            longest = Math.Max(longest, TitleOf(choice)?.Length ?? 0);
        }

        if (longest > Channel.MaxActionTitleLength(channelId))
        {
            return List(list, text, speak, options);
        }

        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        if (Channel.SupportsCardActions(channelId, list.Count))
        {
            return HeroCard(list, text, speak);
        }

        return list.Count <= InlineLimit ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>A hero card with one button for each choice; the text is the card's.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard(text: text, buttons: ActionsOf(choices));
        return MessageFactory.Attachment([card.ToAttachment()], null, speak, InputHints.ExpectingInput);
    }

    /// <summary>The choices in one line: <c>(1) red, (2) green, or (3) blue</c>.</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var line = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0)
            {
                line.Append(ConnectorBefore(i, choices.Count, options));
            }

            if (options?.IncludeNumbers ?? true)
            {
                line.Append(CultureInfo.InvariantCulture, $"({i + 1}) ");
            }

            line.Append(TitleOf(choices[i]));
        }

        return MessageFactory.Text(line.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>The choices one below the other, numbered unless <see cref="ChoiceFactoryOptions.IncludeNumbers"/> says no.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var lines = new StringBuilder(text);
        for (var i = 0; i < choices.Count; i++)
        {
            // The blank line and the indent make Markdown channels show a list.
            lines.Append(i == 0 ? "\n\n   " : "\n   ");
            if (options?.IncludeNumbers ?? true)
            {
                lines.Append(CultureInfo.InvariantCulture, $"{i + 1}. ");
            }
            else
            {
                lines.Append("- ");
            }

            lines.Append(TitleOf(choices[i]));
        }

        return MessageFactory.Text(lines.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
        => List(ToChoices(choices), text, speak, options);

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null)
        => SuggestedAction(choices, text, speak, null);

    /// <summary>The choices as buttons that go away once one is used.</summary>
    /// <param name="choices">The choices; one without an action becomes a button that sends its value.</param>
    /// <param name="text">The message above the buttons.</param>
    /// <param name="speak">What a speech channel says.</param>
    /// <param name="toList">Who sees the buttons, by id; everyone when null. Teams wants it in group chats.</param>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null)
        => MessageFactory.SuggestedActions(ActionsOf(choices), text, speak, InputHints.ExpectingInput, toList);

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null)
        => SuggestedAction(ToChoices(choices), text, speak, null);

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null, IList<string> toList = null)
        => SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>One choice for each text; an empty list for null.</summary>
    public static IList<Choice> ToChoices(IList<string> choices)
        => choices is null ? [] : choices.Select(value => new Choice(value)).ToList();

    private static string TitleOf(Choice choice) => string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;

    private static string ConnectorBefore(int index, int count, ChoiceFactoryOptions options)
    {
        if (index < count - 1)
        {
            return options?.InlineSeparator ?? ", ";
        }

        return count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
    }

    private static List<CardAction> ActionsOf(IList<Choice> choices)
    {
        var actions = new List<CardAction>(choices?.Count ?? 0);
        foreach (var choice in choices ?? [])
        {
            actions.Add(choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value });
        }

        return actions;
    }
}
