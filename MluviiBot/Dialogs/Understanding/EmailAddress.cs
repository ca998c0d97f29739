using System.Net.Mail;

namespace MluviiBot.Dialogs.Understanding;

/// <summary>E-mail addresses as guests write them.</summary>
internal static class EmailAddress
{
    /// <summary>The address in the text, which may have words around it ("můj mail je jan@novak.cz"); null when there is not exactly one.</summary>
    public static string? Read(string text)
    {
        var found = text.Split([' ', '\n', '\t', '<', '>', ',', ';', '"'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Contains('@', StringComparison.Ordinal))
            .Select(word => word.TrimEnd('.', '!', '?', ')').TrimStart('('))
            .ToList();
        return found is [var one] && MailAddress.TryCreate(one, out var address) && IsDomain(address.Host) ? address.Address : null;
    }

    // A host without a dot is one of the guest's own network, or a slip.
    private static bool IsDomain(string host) => host.Split('.') is { Length: > 1 } labels && Array.TrueForAll(labels, label => label.Length > 0) && labels[^1].Length > 1;
}
