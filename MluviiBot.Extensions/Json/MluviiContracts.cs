using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>The generated contracts in both casings, made once.</summary>
internal static class MluviiContracts
{
    /// <summary>Deepest nesting that is read.</summary>
    public const int MaxDepth = 64;

    /// <summary>Writes <c>SessionId</c>; reads any casing.</summary>
    public static JsonSerializerOptions PascalCase { get; } = Create(static name => name);

    /// <summary>Writes <c>sessionId</c>.</summary>
    public static JsonSerializerOptions CamelCase { get; } = Create(JsonNamingPolicy.CamelCase.ConvertName);

    public static JsonSerializerOptions For(MluviiCasing casing) => casing is MluviiCasing.CamelCase ? CamelCase : PascalCase;

    private static JsonSerializerOptions Create(Func<string, string> convertName)
    {
        var text = new TextConverter();
        var whole = new Int64Converter();
        var options = new JsonSerializerOptions
        {
            PropertyNameCaseInsensitive = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            MaxDepth = MaxDepth,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = MluviiJsonContext.Default.WithAddedModifier(contract => Complete(contract, convertName)),
            Converters =
            {
                text,
                new OptionalConverter<long>(whole),
                new Int32Converter(whole),
                new OptionalConverter<int>(new Int32Converter(whole)),
                new OptionalConverter<double>(new DoubleConverter()),
                new OptionalConverter<bool>(new BooleanConverter()),
                new OptionalConverter<Guid>(new GuidConverter()),
                new OptionalConverter<MluviiTime>(new TimeConverter()),
                new OptionalConverter<RawJson>(new RawJsonConverter()),
                new OptionalConverter<GroupState>(new WordConverter<GroupState>(whole)),
                new WordConverter<GroupOfflineReason>(whole),
                new OptionalConverter<SessionSource>(new WordConverter<SessionSource>(whole)),
                new OptionalConverter<CardLayout>(new WordConverter<CardLayout>(whole)),
                new TextMapConverter(text),
                new TextListMapConverter(new ListConverter<string?>(text)),
                new ElementConverter(),
                new ListConverterFactory(),
            },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void Complete(JsonTypeInfo contract, Func<string, string> convertName)
    {
        if (contract.Type == typeof(IDictionary<string, JsonElement>))
        {
            contract.CreateObject = static () => new ExtraMembersBag(ExtraMembers.CreateForReading());
            return;
        }

        if (!typeof(MluviiObject).IsAssignableFrom(contract.Type))
        {
            return;
        }

        var parts = new PartConverterFactory();
        var known = new Dictionary<string, JsonPropertyInfo>(StringComparer.OrdinalIgnoreCase);

        // An ignored property would swallow a member of its name.
        contract.Properties.Remove(contract.Properties.Single(property => property.Name == nameof(MluviiObject.Extra)));
        foreach (var property in contract.Properties)
        {
            known.Add(property.Name, property);
            property.Order = property.Name switch
            {
                nameof(MluviiActivity.Activity) => -2,
                nameof(MluviiActivity.SessionId) => -1,
                nameof(MluviiActivity.Language) or nameof(MluviiActivity.Source) or nameof(MluviiActivity.Timestamp) => 1,
                _ => 0,
            };
            property.Name = convertName(property.Name);
            property.IsRequired = false;
            if (parts.CanConvert(property.PropertyType))
            {
                property.CustomConverter = parts;
            }

            // The one condition that a record states itself is "never": null means something, unless what was sent could not be read.
            if (property.ShouldSerialize is not null)
            {
                property.ShouldSerialize = (target, value) => value is not null || !HoldsUnreadable(target, property);
            }
        }

        AddExtra(contract, known);
    }

    private static void AddExtra(JsonTypeInfo contract, Dictionary<string, JsonPropertyInfo> known)
    {
        var extra = contract.CreateJsonPropertyInfo(typeof(IDictionary<string, JsonElement>), nameof(MluviiObject.Extra));
        extra.IsExtensionData = true;
        extra.Set = static (target, value) => ((MluviiObject)target).StartExtra(((ExtraMembersBag)value!).Members);
        extra.Get = target =>
        {
            var members = ((MluviiObject)target).Extra;
            return ReferenceEquals(members, ExtraMembers.Empty) ? null : new ExtraMembersBag(WithoutKnown(members, target, known));
        };
        contract.Properties.Add(extra);
    }

    /// <summary>Nothing is written twice: an extra member gives way to a property of its name that has a value.</summary>
    private static ExtraMembers WithoutKnown(ExtraMembers members, object target, Dictionary<string, JsonPropertyInfo> known)
    {
        var result = members;
        foreach (var name in members.Keys)
        {
            if (known.TryGetValue(name, out var property)
                && property.Get?.Invoke(target) is { } value
                && (property.ShouldSerialize?.Invoke(target, value) ?? true)
                && !IsMissing(value))
            {
                result = result.Without(name);
            }
        }

        return result;
    }

    private static bool IsMissing(object value) => value is IMayBeMissing { IsMissing: true };

    private static bool HoldsUnreadable(object target, JsonPropertyInfo property) =>
        ((MluviiObject)target).Extra.Keys.Contains(property.Name, StringComparer.OrdinalIgnoreCase);
}
