using Microsoft.Extensions.Options;

namespace MluviiBot.Dialogs.Files;

/// <summary>Stops the start over a setting of files that cannot work, and names its key.</summary>
internal sealed class FilesOptionsValidator : IValidateOptions<FilesOptions>
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? name, FilesOptions options)
    {
        var failures = options.Links.Where(link => !IsOnTheWeb(link.Value))
            .Select(link => $"{FilesOptions.Section}:{nameof(options.Links)}:{link.Key} must be an address that begins with https:// or http://.")
            .ToList();
        if (options.UploadTimeout <= TimeSpan.Zero || options.UploadTimeout > Longest)
        {
            failures.Add($"{FilesOptions.Section}:{nameof(options.UploadTimeout)} must be longer than 00:00:00 and not longer than 1.00:00:00.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static bool IsOnTheWeb(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
