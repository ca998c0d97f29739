using System.ComponentModel.DataAnnotations;

namespace MluviiBot.Hosting;

/// <summary>How the bot runs as a process, section <c>Hosting</c>.</summary>
public sealed class HostingOptions
{
    public const string Section = "Hosting";

    /// <summary>How long a bot that is told to stop lets running turns finish. Whoever stops it (container, service) must wait longer than this.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00", ErrorMessage = $"{Section}:{nameof(ShutdownTimeout)} must lie between 00:00:01 and 00:05:00.")]
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How many requests a second one address may post; more are answered 429 with Retry-After. 0 is no limit. All of mluvii comes from a few addresses.
    /// </summary>
    [Range(0, 1_000_000, ErrorMessage = $"{Section}:{nameof(RequestsPerSecond)} must lie between 0 (no limit) and 1000000.")]
    public int RequestsPerSecond { get; set; } = 500;
}
