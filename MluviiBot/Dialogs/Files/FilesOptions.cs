namespace MluviiBot.Dialogs.Files;

/// <summary>Files to and from the guest; section "Guest:Files".</summary>
public sealed class FilesOptions
{
    public const string Section = $"{GuestOptions.Section}:Files";

    /// <summary>How long the guest may take to choose a file to send; 5 minutes by default.</summary>
    public TimeSpan UploadTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Where files are on the web, by name: <c>Guest:Files:Links:price-list.pdf</c>. They are offered beside those that mluvii stores; one with the
    /// name of a stored file stands in for it where the guest's channel cannot show that type.
    /// </summary>
    public IDictionary<string, Uri> Links { get; } = new Dictionary<string, Uri>(StringComparer.OrdinalIgnoreCase);
}
