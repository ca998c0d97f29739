using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons beside the input field; they go away once one is chosen or the user writes.</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
    {
        To = to?.ToList();
        Actions = actions?.ToList();
    }

    public SuggestedActions(IList<string> to = null, IList<CardAction> actions = null)
    {
        To = to;
        Actions = actions;
    }

    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }

    /// <summary>Ids of the members who are shown the buttons; everybody when missing.</summary>
    [JsonProperty(PropertyName = "to")]
    public IList<string> To { get; set; }
}
