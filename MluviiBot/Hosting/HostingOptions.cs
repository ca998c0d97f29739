using System.ComponentModel.DataAnnotations;

namespace MluviiBot.Hosting;

/// <summary>How the bot runs as a process, section <c>Hosting</c>.</summary>
public sealed class HostingOptions
{
    public const string Section = "Hosting";

    /// <summary>How long a bot that is told to stop lets running turns finish. Whoever stops it (container, service) must wait longer than this.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00", ErrorMessage = $"{Section}:{nameof(ShutdownTimeout)} must lie between 00:00:01 and 00:05:00.")]
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromSeconds(20);
}
