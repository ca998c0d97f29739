using System.Text.Json;
using System.Text.Json.Serialization;

namespace MluviiBot.Extensions.Activities;

/// <summary>A JSON object of mluvii: an activity or a part of one.</summary>
/// <remarks>
/// Every member may be missing on the wire, hence every property may be null (a list or map: empty).
/// Two are equal when their members are, the unknown ones included.
/// </remarks>
public abstract record MluviiObject
{
    private ExtraMembers _extra = ExtraMembers.Empty;

    /// <summary>
    /// Members this library does not know, and known ones whose value could not be read (their property is then null).
    /// Kept as they were sent and written back untouched.
    /// </summary>
    [JsonIgnore]
    public ExtraMembers Extra
    {
        get => _extra;
        init => _extra = value;
    }

    /// <summary>The kind of object and its ids only: what guests write and who they are must not end in a log by accident.</summary>
    public sealed override string ToString() => Describe();

    // Only while it is being read.
    internal void Keep(string name, JsonElement value)
    {
        if (ReferenceEquals(_extra, ExtraMembers.Empty))
        {
            _extra = ExtraMembers.CreateForReading();
        }

        _extra.Keep(name, value);
    }

    private protected virtual string Describe() => GetType().Name;
}
