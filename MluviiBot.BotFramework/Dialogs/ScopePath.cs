namespace Microsoft.Bot.Builder.Dialogs;

public class ScopePath
{
    [Obsolete("OBSOLETE")]
    public const string CLASS = "class";

    [Obsolete("OBSOLETE")]
    public const string CONVERSATION = "conversation";

    public const string Class = "class";

    public const string Conversation = "conversation";

    [Obsolete("OBSOLETE")]
    public const string DIALOG = "dialog";

    [Obsolete("OBSOLETE")]
    public const string DIALOGCLASS = "dialogclass";

    public const string Dialog = "dialog";

    public const string DialogClass = "dialogclass";

    public const string DialogContext = "dialogContext";

    [Obsolete("OBSOLETE")]
    public const string SETTINGS = "settings";

    public const string Settings = "settings";

    [Obsolete("OBSOLETE")]
    public const string THIS = "this";

    [Obsolete("OBSOLETE")]
    public const string TURN = "turn";

    public const string This = "this";

    public const string Turn = "turn";

    [Obsolete("OBSOLETE")]
    public const string USER = "user";

    public const string User = "user";

    public ScopePath()
    {
    }
}
