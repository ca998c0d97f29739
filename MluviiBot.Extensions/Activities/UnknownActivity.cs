using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>An activity under a name that <see cref="MluviiActivities"/> does not have, or one that cannot be read as its record at all.</summary>
/// <remarks>
/// It is written back exactly as it came, so changing a copy of it changes nothing on the wire. To send an activity newer than this
/// library, read it from JSON: <c>MluviiJson.Read("{\"activity\":\"New\"}")</c>.
/// </remarks>
public sealed record UnknownActivity : MluviiActivity
{
    internal UnknownActivity(string activity, string json, MluviiActivity? common)
    {
        Activity = activity;
        Json = json;
        SessionId = common?.SessionId;
        Language = common?.Language;
        Source = common?.Source;
        Timestamp = common?.Timestamp;
    }

    /// <summary>Name of the activity, as sent.</summary>
    public override string Activity { get; }

    /// <summary>The whole JSON object, as sent. May hold personal data.</summary>
    public string Json { get; }

    /// <summary>Whether both have the same JSON.</summary>
    public bool Equals(UnknownActivity? other) => other is not null && Activity == other.Activity && JsonText.AreEqual(Json, other.Json);

    /// <inheritdoc/>
    public override int GetHashCode() => Activity.GetHashCode(StringComparison.Ordinal);
}
