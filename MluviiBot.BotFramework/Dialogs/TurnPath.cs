using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public class TurnPath
{
    [Obsolete("OBSOLETE")]
    public const string ACTIVITY = "turn.activity";

    [Obsolete("OBSOLETE")]
    public const string ACTIVITYPROCESSED = "turn.activityProcessed";

    public const string Activity = "turn.activity";

    public const string ActivityProcessed = "turn.activityProcessed";

    [Obsolete("OBSOLETE")]
    public const string DIALOGEVENT = "turn.dialogEvent";

    public const string DialogEvent = "turn.dialogEvent";

    [Obsolete("OBSOLETE")]
    public const string INTERRUPTED = "turn.interrupted";

    public const string Interrupted = "turn.interrupted";

    [Obsolete("OBSOLETE")]
    public const string LASTRESULT = "turn.lastresult";

    public const string LastResult = "turn.lastresult";

    [Obsolete("OBSOLETE")]
    public const string RECOGNIZED = "turn.recognized";

    [Obsolete("OBSOLETE")]
    public const string RECOGNIZEDENTITIES = "turn.recognizedEntities";

    [Obsolete("OBSOLETE")]
    public const string REPEATEDIDS = "turn.repeatedIds";

    public const string Recognized = "turn.recognized";

    public const string RecognizedEntities = "turn.recognizedEntities";

    public const string RepeatedIds = "turn.repeatedIds";

    [Obsolete("OBSOLETE")]
    public const string TEXT = "turn.recognized.text";

    [Obsolete("OBSOLETE")]
    public const string TOPINTENT = "turn.recognized.intent";

    [Obsolete("OBSOLETE")]
    public const string TOPSCORE = "turn.recognized.score";

    public const string Text = "turn.recognized.text";

    public const string TopIntent = "turn.recognized.intent";

    public const string TopScore = "turn.recognized.score";

    [Obsolete("OBSOLETE")]
    public const string UNRECOGNIZEDTEXT = "turn.unrecognizedText";

    public const string UnrecognizedText = "turn.unrecognizedText";

    public TurnPath()
    {
    }

    public static string GetPropertyName(string property) => throw new NotImplementedException();
}
