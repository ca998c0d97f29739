using System.ComponentModel.DataAnnotations;
using MluviiBot.Conversation;
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
    public IDictionary<string, string> HandOffReasons { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Lead"] = "Sales" };

    /// <summary>Call parameters of mluvii that hold what is known about a guest; mluvii's predefined ones by default.</summary>
    public IDictionary<Detail, string> DetailParameters { get; } = new Dictionary<Detail, string>
    {
        [Detail.Name] = "oo1_guest_ident",
        [Detail.Phone] = "oo1_guest_phone",
        [Detail.Email] = "oo1_guest_email",
        [Detail.Address] = "oo1_guest_address",
    };

    /// <summary>Whether mluvii is asked who the guest is when a conversation begins.</summary>
    public bool IdentifyGuests { get; set; } = true;

    /// <summary>How long mluvii may take to tell who the guest is before the menu comes without it.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:30", ErrorMessage = "Guest:IntroductionTimeout must lie between 00:00:01 and 00:00:30.")]
    public TimeSpan IntroductionTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Score that a contact of mluvii's directory needs to be taken for the guest; 0 to 100.</summary>
    [Range(0d, 100d, ErrorMessage = "Guest:ContactScore must lie between 0 and 100.")]
    public double ContactScore { get; set; } = 80;

    /// <summary>By how much the best contact must lead over the second.</summary>
    [Range(0d, 100d, ErrorMessage = "Guest:ContactLead must lie between 0 and 100.")]
    public double ContactLead { get; set; } = 10;

    /// <summary>Whether a guest who left details and matches no contact becomes a new one.</summary>
    public bool CreateContacts { get; set; } = true;

    /// <summary>Where an offline message says that it comes from.</summary>
    [Required(ErrorMessage = "Guest:OfflineEmailLocation must not be empty.")]
    public string OfflineEmailLocation { get; set; } = "MluviiBot";

    /// <summary>The reason for a topic; for none the general one.</summary>
    public string HandOffReasonOf(string? topic) => topic is not null && HandOffReasons.TryGetValue(topic, out var reason) ? reason : HandOffReason;
}
