using System.ComponentModel.DataAnnotations;

namespace MluviiBot;

/// <summary>How the bot treats a guest; section "Guest".</summary>
public sealed class GuestOptions
{
    public const string Section = "Guest";

    /// <summary>Language of a guest whose activities carry no locale: "cs" or "en".</summary>
    [RegularExpression("^(cs|en)$", ErrorMessage = "Guest:DefaultLanguage must be cs or en.")]
    public string DefaultLanguage { get; set; } = "cs";

    /// <summary>Where an offline message says that it comes from.</summary>
    [Required(ErrorMessage = "Guest:OfflineEmailLocation must not be empty.")]
    public string OfflineEmailLocation { get; set; } = "MluviiBot";
}
