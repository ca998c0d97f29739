using System.Text.Json;

namespace MluviiBot.Extensions.Requests;

/// <summary>What a guest wrote while mluvii was asked, as it lies in a state.</summary>
/// <remarks>A JSON array in one text: a storage may give a bare text back as the date that it looks like.</remarks>
internal static class KeptTexts
{
    public static string[] Of(string? kept) => kept is null ? [] : JsonSerializer.Deserialize<string[]>(kept)!;

    public static string? Add(string? kept, params IReadOnlyCollection<string> texts) =>
        texts.Count == 0 ? kept : JsonSerializer.Serialize<string[]>([.. Of(kept), .. texts]);
}
