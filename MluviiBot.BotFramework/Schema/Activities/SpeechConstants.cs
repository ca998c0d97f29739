namespace Microsoft.Bot.Schema;

/// <summary>SSML for special cases.</summary>
public static class SpeechConstants
{
    /// <summary>Says nothing: put it into <see cref="Activity.Speak"/> to keep a channel from reading the text aloud.</summary>
    public static readonly string EmptySpeakTag =
        "<speak version=\"1.0\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en-US\" />";
}
