namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the memory scopes: the first part of a memory path.</summary>
public class ScopePath
{
    [Obsolete("Use ScopePath.Class.")]
    public const string CLASS = "class";

    [Obsolete("Use ScopePath.Conversation.")]
    public const string CONVERSATION = "conversation";

    public const string Class = "class";

    public const string Conversation = "conversation";

    [Obsolete("Use ScopePath.Dialog.")]
    public const string DIALOG = "dialog";

    [Obsolete("Use ScopePath.DialogClass.")]
    public const string DIALOGCLASS = "dialogclass";

    public const string Dialog = "dialog";

    public const string DialogClass = "dialogclass";

    public const string DialogContext = "dialogContext";

    [Obsolete("Use ScopePath.Settings.")]
    public const string SETTINGS = "settings";

    public const string Settings = "settings";

    [Obsolete("Use ScopePath.This.")]
    public const string THIS = "this";

    [Obsolete("Use ScopePath.Turn.")]
    public const string TURN = "turn";

    public const string This = "this";

    public const string Turn = "turn";

    [Obsolete("Use ScopePath.User.")]
    public const string USER = "user";

    public const string User = "user";

    public ScopePath()
    {
    }
}
