using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <content>Questions about what an activity carries.</content>
public partial class Activity
{
    /// <summary>
    /// The channel's own data as <typeparamref name="TypeT"/>: the object itself if it is one, otherwise read from the JSON object that came.
    /// </summary>
    /// <returns>The default value when there is no channel data.</returns>
    /// <exception cref="InvalidCastException">
    /// The data is something else, for example text while an object is asked for: text is not parsed, even if it holds JSON.
    /// </exception>
    /// <exception cref="JsonException">The JSON does not fit the type.</exception>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT data => data,
        JToken json => json.ToObject<TypeT>(BotJson.Serializer),
        _ => throw new InvalidCastException(
            $"The channel data is of type {ChannelData.GetType()}, which cannot be read as {typeof(TypeT)}."),
    };

    /// <summary>As <see cref="GetChannelData{TypeT}"/>, but answers false where that has nothing to return or throws.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
#pragma warning disable CA1031 // TypeT may be anybody's type: whatever its constructor or converter throws means "not readable".
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    /// <summary>The mentions among the entities; empty when there are none.</summary>
    public Mention[] GetMentions() => Entities is null
        ? []
        : Entities
            .Where(entity => string.Equals(entity?.Type, Mention.EntityType, StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity as Mention ?? entity.GetAs<Mention>())
            .ToArray();

    /// <summary>Whether there is anything for the other side: text, summary, attachments or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;
}
