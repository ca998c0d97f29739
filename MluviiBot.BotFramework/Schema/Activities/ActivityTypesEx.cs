namespace Microsoft.Bot.Schema;

/// <summary>Types of activities that stay between bot and adapter.</summary>
public static class ActivityTypesEx
{
    /// <summary>The adapter waits for as many milliseconds as the value says.</summary>
    public const string Delay = "delay";

    /// <summary>Carries the bot's answer to an invoke to the adapter, which puts it into the HTTP response.</summary>
    public const string InvokeResponse = "invokeResponse";
}
