namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    /// <summary>Neither stored nor repeated: only who is connected now gets it.</summary>
    public const string Ephemeral = "ephemeral";

    /// <summary>The sender awaits all answers in the body of the HTTP response, as <see cref="ExpectedReplies"/>.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>Answers are posted to the service url.</summary>
    public const string Normal = "normal";

    /// <summary>Alerts the user where the channel can.</summary>
    public const string Notification = "notification";
}
