namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Activity.Action"/> of an installationUpdate.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";

    public const string Remove = "remove";
}
