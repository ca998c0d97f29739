using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the user or the bot does, said so that a program understands it.</summary>
public class SemanticAction
{
    public SemanticAction()
    {
    }

    public SemanticAction(string id = null, IDictionary<string, Entity> entities = null)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>The action's arguments by name.</summary>
    [JsonProperty(PropertyName = "entities")]
    public IDictionary<string, Entity> Entities { get; set; }

    /// <summary>Which action it is; agreed by the two sides.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>One of <see cref="SemanticActionStates"/>.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
