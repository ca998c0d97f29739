using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes activities of what language generation returns: a text, or an object whose <c>lgType</c> says what it is.</summary>
public class ActivityFactory
{
    public ActivityFactory()
    {
    }

    /// <param name="lgResult">
    /// A text, which is also spoken; an object of type <c>Activity</c>; or a card, which becomes the only attachment of a message.
    /// An object without <c>lgType</c> becomes its JSON text.
    /// </param>
    public static Activity FromObject(object lgResult) => lgResult switch
    {
        null => throw new ArgumentNullException(nameof(lgResult)),
        Activity activity => activity,
        string text => GeneratedActivity.FromText(text),
        _ => GeneratedActivity.FromJson(lgResult),
    };
}
