namespace Microsoft.Bot.Builder.Dialogs;

public class ThisPath
{
    [Obsolete("OBSOLETE")]
    public const string OPTIONS = "this.options";

    public const string Options = "this.options";

    public ThisPath()
    {
    }
}
