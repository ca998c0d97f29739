namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the events that the runtime itself raises.</summary>
public class DialogEvents
{
    public const string ActivityReceived = "activityReceived";

    /// <summary>A container was begun.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>A dialog below on the stack is about to be cancelled; handling it stops the cancellation.</summary>
    public const string CancelDialog = "cancelDialog";

    public const string Custom = "custom";

    /// <summary>A turn threw; handling it runs the turn again.</summary>
    public const string Error = "error";

    /// <summary>The active dialog is about to ask again; handling it replaces the asking.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>A container's inner dialogs are not those that the conversation was begun with.</summary>
    public const string VersionChanged = "versionChanged";

    public DialogEvents()
    {
    }
}
