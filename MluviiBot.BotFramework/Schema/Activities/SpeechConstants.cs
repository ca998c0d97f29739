namespace Microsoft.Bot.Schema;

public static class SpeechConstants
{
    public static readonly string EmptySpeakTag;
}
