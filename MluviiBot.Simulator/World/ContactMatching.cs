using System.Globalization;
using System.Text;

namespace MluviiBot.Simulator.World;

/// <summary>Finds who a guest may be in the contact directory.</summary>
/// <remarks>
/// How mluvii scores is not published: here it is the share of what both know that agrees, weighted by how well it tells people apart.
/// </remarks>
internal static class ContactMatching
{
    private const double WeightOfOthers = 10;

    private static readonly Dictionary<string, double> Weights = new(StringComparer.OrdinalIgnoreCase)
    {
        ["oo1_guest_guid"] = 60,
        ["oo1_guest_facebook_psid"] = 60,
        ["oo1_guest_email"] = 40,
        ["oo1_guest_phone"] = 40,
        ["oo1_guest_ident"] = 20,
    };

    /// <summary>Contacts that agree with the parameters in anything, the best first, with scores above 0 up to 100.</summary>
    public static IEnumerable<(Contact Contact, double Score)> Find(IEnumerable<Contact> contacts, IReadOnlyDictionary<string, string?> parameters) =>
        contacts.Select(contact => (contact, Score(contact, parameters))).Where(match => match.Item2 > 0).OrderByDescending(match => match.Item2);

    private static double Score(Contact contact, IReadOnlyDictionary<string, string?> parameters)
    {
        double compared = 0;
        double agreed = 0;
        foreach (var (name, value) in parameters)
        {
            if (!string.IsNullOrWhiteSpace(value) && contact.Data.TryGetValue(name, out var known) && known.Count > 0)
            {
                var weight = Weights.GetValueOrDefault(name, WeightOfOthers);
                compared += weight;
                agreed += known.Any(one => Fold(name, one) == Fold(name, value)) ? weight : 0;
            }
        }

        return compared == 0 ? 0 : Math.Round(100 * agreed / compared, 1);
    }

    /// <summary>Phone numbers by their last nine digits, all else without accents, case and double spaces.</summary>
    private static string Fold(string name, string value)
    {
        if (name.Contains("phone", StringComparison.OrdinalIgnoreCase))
        {
            var digits = string.Concat(value.Where(char.IsAsciiDigit));
            return digits.Length > 9 ? digits[^9..] : digits;
        }

        var letters = value.Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark);
        return string.Join(' ', string.Concat(letters).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
