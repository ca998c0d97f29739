#nullable enable
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Collects the properties of one event; what is personal only where that is wanted.</summary>
internal readonly struct EventProperties(bool personal)
{
    private readonly Dictionary<string, string> _properties = [];

    public EventProperties Add(string name, string? value)
    {
        _properties[name] = value!;
        return this;
    }

    public EventProperties AddPersonal(string name, string? value)
    {
        if (personal && !string.IsNullOrWhiteSpace(value))
        {
            _properties[name] = value;
        }

        return this;
    }

    /// <summary>Text, speech and attachments.</summary>
    public EventProperties AddContent(Activity activity)
    {
        AddPersonal(TelemetryConstants.TextProperty, activity.Text);
        AddPersonal(TelemetryConstants.SpeakProperty, activity.Speak);
        if (personal && activity.Attachments is { Count: > 0 } attachments)
        {
            _properties[TelemetryConstants.AttachmentsProperty] = BotJson.Serialize(attachments);
        }

        return this;
    }

    public Dictionary<string, string> With(Dictionary<string, string>? additional)
    {
        foreach (var (name, value) in additional ?? [])
        {
            _properties[name] = value;
        }

        return _properties;
    }
}
