using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>From valid UTF-8 to the record that the name of the activity stands for.</summary>
internal static class ActivityReader
{
    private const int MaxStringLayers = 2;
    private const int LongestName = 64;

    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MluviiContracts.MaxDepth };

    public static MluviiActivity? Read(ReadOnlySpan<byte> json) => Read(json, MaxStringLayers);

    private static MluviiActivity? Read(ReadOnlySpan<byte> json, int layers)
    {
        json = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        var reader = new Utf8JsonReader(json, ReaderOptions);
        try
        {
            return reader.Read() switch
            {
                true when reader.TokenType is JsonTokenType.StartObject => ReadObject(json, ref reader),
                true when reader.TokenType is JsonTokenType.String && layers > 0 => Read(Encoding.UTF8.GetBytes(JsonText.Read(ref reader)), layers - 1),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static MluviiActivity? ReadObject(ReadOnlySpan<byte> json, ref Utf8JsonReader reader)
    {
        if (!FindName(ref reader))
        {
            return null;
        }

        Span<char> buffer = stackalloc char[LongestName];
        ReadOnlySpan<char> name = reader.ValueIsEscaped || reader.ValueSpan.Length > LongestName
            ? JsonText.Read(ref reader)
            : buffer[..Encoding.UTF8.GetChars(reader.ValueSpan, buffer)];
        return MluviiActivities.TryFind(name, out var record) && TryReadAs(json, record, out var activity)
            ? WithSessionId(activity)
            : ReadUnknown(json, name.ToString());
    }

    /// <summary>Moves the reader, which stands at the start of an object, to the value of its member <c>activity</c>.</summary>
    private static bool FindName(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isName = reader.ValueIsEscaped
                ? string.Equals(JsonText.Read(ref reader), nameof(MluviiActivity.Activity), StringComparison.OrdinalIgnoreCase)
                : Ascii.EqualsIgnoreCase(reader.ValueSpan, "activity"u8);
            reader.Read();
            if (isName && reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static bool TryReadAs(ReadOnlySpan<byte> json, Type record, [NotNullWhen(true)] out MluviiActivity? activity)
    {
        try
        {
            activity = (MluviiActivity)JsonSerializer.Deserialize(json, MluviiContracts.PascalCase.GetTypeInfo(record))!;
            if (Unreadable.Count > 0)
            {
                var reader = new Utf8JsonReader(json, ReaderOptions);
                reader.Read();
                Unreadable.MoveInto(activity, reader, 0);
            }

            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair in the name of a member, for one: the serializer refuses the whole object.
            activity = null;
            return false;
        }
        finally
        {
            Unreadable.Forget();
        }
    }

    private static UnknownActivity ReadUnknown(ReadOnlySpan<byte> json, string name)
    {
        var reader = new Utf8JsonReader(json, ReaderOptions);
        var raw = JsonElement.ParseValue(ref reader).GetRawText();
        reader.Read(); // throws when something follows the object
        return new UnknownActivity(name, raw, TryReadAs(json, typeof(CommonMembers), out var common) ? WithSessionId(common) : null);
    }

    /// <summary>mluvii's page misspells the name in the answers that matter most; a bot must not lose the session over it.</summary>
    private static MluviiActivity WithSessionId(MluviiActivity activity)
    {
        if (activity.SessionId is not null
            || activity.Extra.Count == 0
            || activity.Extra.Keys.Contains(nameof(MluviiActivity.SessionId), StringComparer.OrdinalIgnoreCase))
        {
            return activity;
        }

        foreach (var (name, value) in activity.Extra)
        {
            if (name.Equals("sesionId", StringComparison.OrdinalIgnoreCase) || name.Equals("sessinId", StringComparison.OrdinalIgnoreCase))
            {
                var session = value.Deserialize((JsonTypeInfo<long?>)MluviiContracts.PascalCase.GetTypeInfo(typeof(long?)));
                Unreadable.Forget();
                if (session is not null)
                {
                    return activity with { SessionId = session, Extra = activity.Extra.Without(name) };
                }
            }
        }

        return activity;
    }
}

/// <summary>What can be told of any activity.</summary>
internal sealed record CommonMembers : MluviiActivity
{
    public override string Activity => string.Empty;
}
