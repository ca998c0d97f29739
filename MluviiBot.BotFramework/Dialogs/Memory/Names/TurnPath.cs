namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths in the memory that lasts one turn.</summary>
public class TurnPath
{
    [Obsolete("Use TurnPath.Activity.")]
    public const string ACTIVITY = "turn.activity";

    [Obsolete("Use TurnPath.ActivityProcessed.")]
    public const string ACTIVITYPROCESSED = "turn.activityProcessed";

    public const string Activity = "turn.activity";

    public const string ActivityProcessed = "turn.activityProcessed";

    [Obsolete("Use TurnPath.DialogEvent.")]
    public const string DIALOGEVENT = "turn.dialogEvent";

    public const string DialogEvent = "turn.dialogEvent";

    [Obsolete("Use TurnPath.Interrupted.")]
    public const string INTERRUPTED = "turn.interrupted";

    public const string Interrupted = "turn.interrupted";

    [Obsolete("Use TurnPath.LastResult.")]
    public const string LASTRESULT = "turn.lastresult";

    public const string LastResult = "turn.lastresult";

    [Obsolete("Use TurnPath.Recognized.")]
    public const string RECOGNIZED = "turn.recognized";

    [Obsolete("Use TurnPath.RecognizedEntities.")]
    public const string RECOGNIZEDENTITIES = "turn.recognizedEntities";

    [Obsolete("Use TurnPath.RepeatedIds.")]
    public const string REPEATEDIDS = "turn.repeatedIds";

    public const string Recognized = "turn.recognized";

    public const string RecognizedEntities = "turn.recognizedEntities";

    public const string RepeatedIds = "turn.repeatedIds";

    [Obsolete("Use TurnPath.Text.")]
    public const string TEXT = "turn.recognized.text";

    [Obsolete("Use TurnPath.TopIntent.")]
    public const string TOPINTENT = "turn.recognized.intent";

    [Obsolete("Use TurnPath.TopScore.")]
    public const string TOPSCORE = "turn.recognized.score";

    public const string Text = "turn.recognized.text";

    public const string TopIntent = "turn.recognized.intent";

    public const string TopScore = "turn.recognized.score";

    [Obsolete("Use TurnPath.UnrecognizedText.")]
    public const string UNRECOGNIZEDTEXT = "turn.unrecognizedText";

    public const string UnrecognizedText = "turn.unrecognizedText";

    public TurnPath()
    {
    }

    /// <summary>The path without <c>turn.</c> in front.</summary>
    public static string GetPropertyName(string property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.Replace("turn.", string.Empty, StringComparison.Ordinal);
    }
}
