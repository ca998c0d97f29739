using System.ComponentModel;

namespace MluviiBot.Extensions.Turns;

/// <summary>Bot state as a turn read it, which tells by itself whether it changed: the JSON by which that is found out is the one that is stored then.</summary>
/// <param name="values">The state.</param>
/// <param name="json">What it was read from.</param>
/// <param name="format">Writes it.</param>
internal sealed class StoredBag(Dictionary<string, object> values, string json, StateJson format) : Dictionary<string, object>(values), IChangeTracking
{
    private string _accepted = json;
    private string? _changed;

    public bool IsChanged
    {
        get
        {
            var now = format.Write(this);
            _changed = now == _accepted ? null : now;
            return _changed is not null;
        }
    }

    /// <summary>It is stored as it was when <see cref="IsChanged"/> was asked.</summary>
    public void AcceptChanges() => (_accepted, _changed) = (ToJson(), null);

    /// <summary>The JSON to be stored.</summary>
    public string ToJson() => _changed ?? format.Write(this);
}
