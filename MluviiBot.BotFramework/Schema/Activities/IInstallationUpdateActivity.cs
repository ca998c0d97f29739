namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed into or removed from a part of the channel.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>One of <see cref="InstallationUpdateActionTypes"/>.</summary>
    string Action { get; set; }
}
