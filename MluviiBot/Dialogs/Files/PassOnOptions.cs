namespace MluviiBot.Dialogs.Files;

/// <summary>Call parameters in which operators find what the guest sent; section "Guest:PassOn". They must exist in mluvii. An empty name passes nothing on.</summary>
public sealed class PassOnOptions
{
    public const string Section = $"{GuestOptions.Section}:PassOn";

    /// <summary>Addresses of the guest's files, one a line; nothing by default.</summary>
    public string Files { get; set; } = string.Empty;

    /// <summary>The guest's position, latitude and longitude with a comma between; nothing by default.</summary>
    public string Location { get; set; } = string.Empty;
}
