using MluviiBot.Extensions.Activities;

namespace MluviiBot.Dialogs.Files;

/// <summary>A file that a guest may choose.</summary>
/// <param name="Name">Its name, as mluvii or the settings have it.</param>
/// <param name="IsStored">Whether mluvii stores it.</param>
/// <param name="Link">Where it is on the web; null when only mluvii has it.</param>
internal sealed record OfferedFile(string Name, bool IsStored, Uri? Link)
{
    /// <summary>What mluvii stores and, behind it, what the settings add.</summary>
    public static IReadOnlyList<OfferedFile> Of(IEnumerable<MediaObject> stored, IDictionary<string, Uri> links)
    {
        var names = stored.Select(file => file.Name).OfType<string>().Where(name => !string.IsNullOrWhiteSpace(name));
        return
        [
            .. names.Select(name => new OfferedFile(name, true, links.TryGetValue(name, out var link) ? link : null))
                .Concat(links.Select(link => new OfferedFile(link.Key, false, link.Value)))
                .DistinctBy(file => file.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }
}
