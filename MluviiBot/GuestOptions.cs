using System.ComponentModel.DataAnnotations;
using MluviiBot.Extensions.OperatorHandOff;

namespace MluviiBot;

/// <summary>How the bot treats a guest; section "Guest".</summary>
public sealed class GuestOptions
{
    public const string Section = "Guest";

    /// <summary>Language of a guest whose activities carry no locale: "cs" or "en".</summary>
    [RegularExpression("^(cs|en)$", ErrorMessage = "Guest:DefaultLanguage must be cs or en.")]
    public string DefaultLanguage { get; set; } = "cs";

    /// <summary>Languages that the bot speaks; "cs" and "en" when the list is empty.</summary>
    public IList<string> Languages { get; } = [];

    /// <summary>Call parameter that holds the guest's language, which then wins over the locale; none when empty.</summary>
    public string LanguageParameter { get; set; } = string.Empty;

    /// <summary>What the menu offers, by the names of topics and in this order; all topics when the list is empty.</summary>
    public IList<string> Menu { get; } = [];

    /// <summary>How many answers to one question may be no good before the guest is taken to a human.</summary>
    [Range(1, 10, ErrorMessage = "Guest:Attempts must lie between 1 and 10.")]
    public int Attempts { get; set; } = 3;

    /// <summary>How many answers to the menu may not be understood before the guest is taken to a human.</summary>
    [Range(1, 10, ErrorMessage = "Guest:MenuAttempts must lie between 1 and 10.")]
    public int MenuAttempts { get; set; } = 2;

    /// <summary>Call parameter that routing looks at.</summary>
    [Required(ErrorMessage = "Guest:HandOffParameter must name the call parameter that mluvii's routing looks at.")]
    public string HandOffParameter { get; set; } = HandOffRequest.DefaultParameter;

    /// <summary>Value of <see cref="HandOffParameter"/> for topics that <see cref="HandOffReasons"/> does not name.</summary>
    [Required(ErrorMessage = "Guest:HandOffReason must not be empty: without a reason routing would choose the bot again.")]
    public string HandOffReason { get; set; } = "Operator";

    /// <summary>Value of <see cref="HandOffParameter"/> by topic.</summary>
    public IDictionary<string, string> HandOffReasons { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Where an offline message says that it comes from.</summary>
    [Required(ErrorMessage = "Guest:OfflineEmailLocation must not be empty.")]
    public string OfflineEmailLocation { get; set; } = "MluviiBot";

    /// <summary>The reason for a topic; for none the general one.</summary>
    public string HandOffReasonOf(string? topic) => topic is not null && HandOffReasons.TryGetValue(topic, out var reason) ? reason : HandOffReason;
}
