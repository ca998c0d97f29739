namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.InputHint"/>: whether the bot waits for the user.</summary>
public static class InputHints
{
    /// <summary>The user may answer but need not; a speaking client does not open the microphone.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>The bot asked something; a speaking client opens the microphone.</summary>
    public const string ExpectingInput = "expectingInput";

    /// <summary>More is to come and input would be lost. mluvii disables the guest's input on it.</summary>
    public const string IgnoringInput = "ignoringInput";
}
