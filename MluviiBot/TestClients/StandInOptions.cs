using System.ComponentModel.DataAnnotations;

namespace MluviiBot.TestClients;

/// <summary>What the stand-in for mluvii answers in a test client, section <c>StandIn</c>. Used in Development only.</summary>
public sealed class StandInOptions
{
    public const string Section = "StandIn";

    [EnumDataType(typeof(StandInMode), ErrorMessage = $"{Section}:{nameof(Enabled)} must be Auto, Always or Never.")]
    public StandInMode Enabled { get; set; } = StandInMode.Auto;

    /// <summary>How long it takes to answer.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00", ErrorMessage = $"{Section}:{nameof(Delay)} must lie between 00:00:00 and 00:10:00.")]
    public TimeSpan Delay { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>How long the guest takes to fill in a form, choose a file or share his location.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00", ErrorMessage = $"{Section}:{nameof(GuestActsAfter)} must lie between 00:00:00 and 01:00:00.")]
    public TimeSpan GuestActsAfter { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Names of requests that it leaves unanswered, to see time-outs.</summary>
    public IList<string> Unanswered { get; } = [];

    public IList<StandInGroup> Groups { get; } = [];

    /// <summary>Call parameters at the beginning of a conversation.</summary>
    public IDictionary<string, string> CallParams { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Names of call parameters that the bot may not set.</summary>
    public IList<string> ReadOnlyCallParams { get; } = [];

    /// <summary>mluvii's mark of the browser: the same guest comes back with every conversation.</summary>
    public Guid? TrackedGuest { get; set; }

    public IList<StandInContact> Contacts { get; } = [];

    public IList<StandInHeroCard> HeroCards { get; } = [];

    /// <summary>Names of files that can be shared.</summary>
    public IList<string> Files { get; } = [];

    /// <summary>Where the file lies that the guest uploads when prompted; null: he cancels.</summary>
    public Uri? UploadedFile { get; set; }

    /// <summary>Where the guest is when asked, in degrees; null: he does not say.</summary>
    [Range(-90, 90, ErrorMessage = $"{Section}:{nameof(Latitude)} must lie between -90 and 90.")]
    public double? Latitude { get; set; }

    [Range(-180, 180, ErrorMessage = $"{Section}:{nameof(Longitude)} must lie between -180 and 180.")]
    public double? Longitude { get; set; }
}
