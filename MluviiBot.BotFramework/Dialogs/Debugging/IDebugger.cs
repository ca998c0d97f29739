namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Receives what a bot wants to show in a debugger.</summary>
public interface IDebugger
{
    Task OutputAsync(string text, object item, object value, CancellationToken cancellationToken);
}
