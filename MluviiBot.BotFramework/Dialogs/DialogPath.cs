namespace Microsoft.Bot.Builder.Dialogs;

public class DialogPath
{
    public const string DefaultOperation = "dialog.defaultOperation";

    public const string EventCounter = "dialog.eventCounter";

    public const string ExpectedProperties = "dialog.expectedProperties";

    public const string LastEvent = "dialog.lastEvent";

    public const string LastIntent = "dialog.lastIntent";

    public const string LastTriggerEvent = "dialog.lastTriggerEvent";

    public const string RequiredProperties = "dialog.requiredProperties";

    public const string Retries = "dialog.retries";

    public DialogPath()
    {
    }

    public static string GetPropertyName(string property) => throw new NotImplementedException();
}
