using System.Text.Json;
using System.Text.Json.Serialization;

namespace MluviiBot.Extensions.Requests;

/// <summary>What a guest wrote while mluvii was asked, as it lies in a state.</summary>
/// <remarks>A JSON array in one text: a storage may give a bare text back as the date that it looks like.</remarks>
internal static class KeptTexts
{
    public static string[] Of(string? kept) => kept is null ? [] : JsonSerializer.Deserialize(kept, KeptTextsJson.Default.StringArray)!;

    public static string? Add(string? kept, params IReadOnlyCollection<string> texts) =>
        texts.Count == 0 ? kept : JsonSerializer.Serialize([.. Of(kept), .. texts], KeptTextsJson.Default.StringArray);
}

[JsonSerializable(typeof(string[]))]
internal sealed partial class KeptTextsJson : JsonSerializerContext;
