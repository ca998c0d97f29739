using System.ComponentModel.DataAnnotations;

namespace MluviiBot;

/// <summary>How the bot treats a guest; section "Guest".</summary>
public sealed class GuestOptions
{
    public const string Section = "Guest";

    /// <summary>Language of a guest whose activities carry no locale: "cs" or "en".</summary>
    [RegularExpression("^(cs|en)$", ErrorMessage = "Guest:DefaultLanguage must be cs or en.")]
    public string DefaultLanguage { get; set; } = "cs";

    /// <summary>How long mluvii may take to answer a request of the bot.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00", ErrorMessage = "Guest:AnswerTimeout must lie between 00:00:01 and 00:10:00.")]
    public TimeSpan AnswerTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the bot keeps silent after it handed the guest over; a message after that means that the guest was routed back.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00", ErrorMessage = "Guest:SilenceAfterHandOff must lie between 00:00:00 and 01:00:00.")]
    public TimeSpan SilenceAfterHandOff { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Where an offline message says that it comes from.</summary>
    [Required(ErrorMessage = "Guest:OfflineEmailLocation must not be empty.")]
    public string OfflineEmailLocation { get; set; } = "MluviiBot";
}
