namespace MluviiBot.Simulator.Sessions.Files;

/// <summary>Which files may go through mluvii: what the channel takes, and what the company allows.</summary>
internal static class FileRules
{
    /// <summary>Why a file may not be sent to the guest; null when it may.</summary>
    /// <param name="turn">The session.</param>
    /// <param name="file">Name, address or content type.</param>
    public static string? WhyNot(SessionTurn turn, string file) =>
        turn.Centre.Capabilities.CanSendFile(turn.Session.Channel, file)
            ? WhyNotAllowed(turn, file)
            : $"{turn.Session.Channel} takes no files of type {TypeOf(file)}.";

    /// <summary>Why the company does not allow a file; null when it does.</summary>
    public static string? WhyNotAllowed(SessionTurn turn, string file)
    {
        var allowed = turn.Centre.Tenant.FileTypes;
        return allowed.Count == 0 || allowed.Contains(TypeOf(file), StringComparer.OrdinalIgnoreCase)
            ? null
            : $"The company's whitelist has no {TypeOf(file)}; it has {string.Join(", ", allowed)}.";
    }

    private static string TypeOf(string file)
    {
        var path = Uri.TryCreate(file, UriKind.Absolute, out var address) ? address.AbsolutePath : file;
        var ending = path[(path.LastIndexOfAny(['.', '/']) + 1)..].ToUpperInvariant();
        return ending == "JPEG" ? "JPG" : ending;
    }
}
