using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation on a channel.</summary>
public class ConversationAccount
{
    public ConversationAccount()
    {
    }

    public ConversationAccount(
        bool? isGroup = null,
        string conversationType = null,
        string id = null,
        string name = null,
        string aadObjectId = null,
        string role = null,
        string tenantId = null)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Object id in Microsoft Entra ID, where the channel knows it.</summary>
    [JsonProperty(PropertyName = "aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>The channel's own word for the kind of conversation, for example <c>personal</c>.</summary>
    [JsonProperty(PropertyName = "conversationType")]
    public string ConversationType { get; set; }

    /// <summary>Unique within the channel only.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Whether more than two members may take part; null means no or not known.</summary>
    [JsonProperty(PropertyName = "isGroup")]
    public bool? IsGroup { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Members of the wire JSON that have no property here; written back as they came.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }

    /// <summary>The organisation that the conversation belongs to.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }
}
