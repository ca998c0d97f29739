namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths in the memory of the running container.</summary>
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

    /// <summary>The path without <c>dialog.</c> in front.</summary>
    public static string GetPropertyName(string property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.Replace("dialog.", string.Empty, StringComparison.Ordinal);
    }
}
