using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The bot's configuration, from the constructor or from an <see cref="IConfiguration"/> in the turn state. Read-only, and never in snapshots.</summary>
public class SettingsMemoryScope : MemoryScope
{
    private static readonly string TurnKey = typeof(SettingsMemoryScope).FullName;

    private readonly IConfiguration _configuration;
    private ImmutableDictionary<string, object> _settings;

    public SettingsMemoryScope(IConfiguration configuration = null)
        : base(ScopePath.Settings, includeInSnapshot: false)
    {
        _configuration = configuration;
    }

    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (_configuration != null)
        {
            return _settings ??= LoadSettings(_configuration);
        }

        var turn = dc.Context.TurnState;
        if (!turn.TryGetValue(TurnKey, out var settings) && turn.Get<IConfiguration>() is { } configuration)
        {
            turn[TurnKey] = settings = LoadSettings(configuration);
        }

        return settings;
    }

    /// <summary>Settings are read at the first look; <paramref name="force"/> makes the next look read them again.</summary>
    public override Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialogContext);
        if (force)
        {
            _settings = null;
            dialogContext.Context.TurnState.Remove(TurnKey);
        }

        return Task.CompletedTask;
    }

    /// <exception cref="NotSupportedException">Always.</exception>
    public override void SetMemory(DialogContext dc, object memory) => throw ReadOnly();

    /// <summary>Sections become objects, sections whose keys are 0, 1, 2… lists. Names ignore case.</summary>
    protected static ImmutableDictionary<string, object> LoadSettings(IConfiguration configuration)
    {
        var settings = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in configuration?.GetChildren() ?? [])
        {
            var value = Read(section);
            settings[section.Key] = value is JValue plain ? plain.Value : value;
        }

        return settings.ToImmutable();
    }

    private static JToken Read(IConfigurationSection section)
    {
        var children = section.GetChildren().ToList();
        if (children.Count == 0)
        {
            return new JValue(section.Value);
        }

        if (children.TrueForAll(child => int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            return new JArray(children.OrderBy(child => int.Parse(child.Key, CultureInfo.InvariantCulture)).Select(Read));
        }

        var members = new JObject();
        foreach (var child in children)
        {
            members[child.Key] = Read(child);
        }

        return members;
    }
}
