using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>Reads and writes mluvii's activities.</summary>
/// <remarks>
/// <para>Reading never throws and never loses a value. It takes an object, or a JSON string that holds one (up to two deep), names in any
/// casing, and numbers and booleans as text. An unknown name, or an object that cannot be read at all, becomes an
/// <see cref="UnknownActivity"/>; a known member whose value cannot be read stays null and is kept in <see cref="MluviiObject.Extra"/>.</para>
/// <para>What is written means the same as what was read, in its usual form: known members in the casing asked for, numbers and booleans
/// that came as text as such, words that came as numbers as words, GUIDs with hyphens. Nulls are left out, except where null means
/// something. Of a member sent twice the last one stays.</para>
/// </remarks>
public static class MluviiJson
{
    /// <summary>Reads an activity from JSON.</summary>
    /// <returns>Null when it is no activity: not JSON, not an object, nested deeper than 64, or without a member <c>activity</c>.</returns>
    public static MluviiActivity? Read([StringSyntax(StringSyntaxAttribute.Json)] string? json)
    {
        if (string.IsNullOrEmpty(json))
        {
            return null;
        }

        using var buffer = JsonBuffer.Rent();
        buffer.WriteRaw(json);
        return ActivityReader.Read(buffer.Written);
    }

    /// <inheritdoc cref="Read(string)"/>
    public static MluviiActivity? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object or JsonValueKind.String => Read(json.GetRawText()),
        _ => null,
    };

    /// <inheritdoc cref="Read(string)"/>
    /// <param name="utf8Json">JSON in UTF-8; bytes that are not UTF-8 read as U+FFFD.</param>
    public static MluviiActivity? Read(ReadOnlySpan<byte> utf8Json) =>
        Utf8.IsValid(utf8Json) ? ActivityReader.Read(utf8Json) : Read(Encoding.UTF8.GetString(utf8Json));

    /// <summary>The JSON of an activity.</summary>
    public static string Write(MluviiActivity activity, MluviiCasing casing = MluviiCasing.CamelCase)
    {
        ArgumentNullException.ThrowIfNull(activity);
        using var buffer = JsonBuffer.Rent();
        ActivityWriter.Write(buffer, activity, casing);
        return Encoding.UTF8.GetString(buffer.Written);
    }

    /// <summary>Writes the JSON of an activity in UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, MluviiActivity activity, MluviiCasing casing = MluviiCasing.CamelCase)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(activity);
        using var buffer = JsonBuffer.Rent();
        ActivityWriter.Write(buffer, activity, casing);
        output.Write(buffer.Written);
    }
}
