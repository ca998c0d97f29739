using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class ChoiceFactory
{
    public ChoiceFactory()
    {
    }

    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) => throw new NotImplementedException();

    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null, string conversationType = null, IList<string> toList = null) => throw new NotImplementedException();

    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null) => throw new NotImplementedException();

    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) => throw new NotImplementedException();

    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) => throw new NotImplementedException();

    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) => throw new NotImplementedException();

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) => throw new NotImplementedException();

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null) => throw new NotImplementedException();

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) => throw new NotImplementedException();

    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null, IList<string> toList = null) => throw new NotImplementedException();

    public static IList<Choice> ToChoices(IList<string> choices) => throw new NotImplementedException();
}
