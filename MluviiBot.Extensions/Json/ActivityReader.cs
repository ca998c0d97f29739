using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>From valid UTF-8 to the record that the name of the activity stands for.</summary>
internal static class ActivityReader
{
    private const int MaxStringLayers = 2;
    private const int MaxDepth = 64;

    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaxDepth };

    private static readonly ActivityContract<CommonMembers> Common = new();
    private static readonly Int64Converter Numbers = new();

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
                true when reader.TokenType is JsonTokenType.String && layers > 0 =>
                    Read(Encoding.UTF8.GetBytes(JsonText.Read(ref reader)), layers - 1),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <param name="json">The whole text, an object.</param>
    /// <param name="reader">Stands at the start of the object.</param>
    private static MluviiActivity? ReadObject(ReadOnlySpan<byte> json, ref Utf8JsonReader reader)
    {
        if (!FindName(ref reader, out var isFirst))
        {
            return null;
        }

        // Half a surrogate pair has no UTF-8: the name that remains is then none that is known.
        var name = reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(JsonText.Read(ref reader)) : reader.ValueSpan;
        if (!MluviiActivities.TryFind(name, out var contract))
        {
            return ReadUnknown(json);
        }

        // The name comes first almost always; otherwise what stands before it is read again.
        var activity = isFirst ? TryReadAs(contract, ref reader) : TryReadFromStart(contract, json);
        return activity ?? ReadUnknown(json);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static MluviiActivity? TryReadFromStart(ActivityContract contract, ReadOnlySpan<byte> json)
    {
        var reader = AtStart(json);
        return TryReadAs(contract, ref reader);
    }

    private static Utf8JsonReader AtStart(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, ReaderOptions);
        reader.Read();
        return reader;
    }

    /// <summary>Moves the reader, which stands at the start of an object, to the value of its member <c>activity</c>.</summary>
    private static bool FindName(ref Utf8JsonReader reader, out bool isFirst)
    {
        isFirst = true;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isName = reader.ValueIsEscaped
                ? string.Equals(JsonText.Read(ref reader), nameof(MluviiActivity.Activity), StringComparison.OrdinalIgnoreCase)
                : reader.ValueSpan.SequenceEqual("Activity"u8) || Ascii.EqualsIgnoreCase(reader.ValueSpan, "activity"u8);
            reader.Read();
            if (isName && reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                return true;
            }

            isFirst = false;
            reader.Skip();
        }

        return false;
    }

    /// <param name="contract">The record.</param>
    /// <param name="reader">Stands at the start of the object, or at the end of one of its members.</param>
    /// <returns>Null when the record cannot hold it, or it is malformed.</returns>
    private static MluviiActivity? TryReadAs(ActivityContract contract, ref Utf8JsonReader reader)
    {
        try
        {
            var activity = contract.Read(ref reader);
            reader.Read(); // throws when something follows the object
            return activity.SessionId is null && activity.Extra.Count > 0 ? WithSessionId(activity) : activity;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Not in the frame of what is read every time: readers are large, and a frame that has some is cleared at each entry.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static UnknownActivity ReadUnknown(ReadOnlySpan<byte> json)
    {
        var reader = AtStart(json);
        FindName(ref reader, out _);
        var name = reader.ValueIsEscaped ? JsonText.Read(ref reader) : Encoding.UTF8.GetString(reader.ValueSpan);
        reader = AtStart(json);
        var from = (int)reader.TokenStartIndex;
        reader.Skip();
        var raw = Encoding.UTF8.GetString(json[from..(int)reader.BytesConsumed]);
        reader.Read(); // throws when something follows the object
        return new UnknownActivity(name, raw, TryReadFromStart(Common, json));
    }

    /// <summary>mluvii's page misspells the name in the answers that matter most; a bot must not lose the session over it.</summary>
    private static MluviiActivity WithSessionId(MluviiActivity activity)
    {
        if (activity.Extra.Keys.Contains(nameof(MluviiActivity.SessionId), StringComparer.OrdinalIgnoreCase))
        {
            return activity;
        }

        foreach (var (name, value) in activity.Extra)
        {
            if (name.Equals("sesionId", StringComparison.OrdinalIgnoreCase) || name.Equals("sessinId", StringComparison.OrdinalIgnoreCase))
            {
                var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value.GetRawText()));
                reader.Read();
                if (Numbers.TryRead(ref reader, out var session))
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
