namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths in the state of the active dialog.</summary>
public class ThisPath
{
    [Obsolete("Use ThisPath.Options.")]
    public const string OPTIONS = "this.options";

    public const string Options = "this.options";

    public ThisPath()
    {
    }
}
