using Microsoft.Extensions.Options;

namespace MluviiBot.Extensions.Turns;

/// <summary>Settings of the turn pipeline, section <c>Mluvii:Turns</c>.</summary>
public sealed class TurnOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = $"{MluviiOptions.Section}:Turns";

    /// <summary>A process that shows no life for this long is taken for dead and others go on with its conversations; 10 seconds by default.</summary>
    public TimeSpan DeadAfter { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often the store is asked for what nobody works on: left by a dead process, or due again; 2 seconds by default.</summary>
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long one attempt to deliver may take; 10 seconds by default.</summary>
    public TimeSpan DeliveryTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long after the first failure an activity is sent again, 1 second by default; twice as long after each further one.</summary>
    public TimeSpan FirstRetry { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest time between two attempts; 1 minute by default.</summary>
    public TimeSpan LongestRetry { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>After how many attempts an activity is given up, and kept with the reason; 15 by default, which are about 10 minutes.</summary>
    public int DeliveryAttempts { get; set; } = 15;

    /// <summary>
    /// How many processes may die while they run the turn of an activity before it is given up, kept with the reason, and the guest told; 5 by default.
    /// What was only waiting does not count, and from the third time on such turns are run one at a time: five are no accident, unless turns take
    /// as long as processes live.
    /// </summary>
    public int DeathsUntilGivenUp { get; set; } = 5;

    /// <summary>
    /// Types that state may hold besides those of the bot's assemblies and what these refer to, of Bot Framework's conversations, and plain values and
    /// collections: by full name (<c>System.Net.Mail.MailAddress</c>) or by their assembly's (<c>Shop.Plugins</c>). None by default.
    /// </summary>
    public IList<string> StateTypes { get; } = [];

    /// <summary>How long handled ids, undeliverable activities, unreadable input and untouched state are kept; 30 days by default.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(30);

    /// <summary>
    /// Whether the log holds what exceptions of turns say, which may repeat what a guest wrote; kind and place of an exception it always holds. True in
    /// Development, false elsewhere by default.
    /// </summary>
    public bool LogExceptionTexts { get; set; }

    /// <summary>How long to wait before the next attempt.</summary>
    internal TimeSpan RetryAfter(int attempts) =>
        TimeSpan.FromTicks(Math.Min(LongestRetry.Ticks, FirstRetry.Ticks << Math.Min(attempts - 1, 20)));
}

internal sealed class TurnOptionsValidator : IValidateOptions<TurnOptions>
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, TurnOptions options)
    {
        var failures = new List<string>();
        Check(nameof(options.DeadAfter), options.DeadAfter, TimeSpan.FromSeconds(1), Hour);
        Check(nameof(options.SweepEvery), options.SweepEvery, TimeSpan.FromMilliseconds(100), Hour);
        Check(nameof(options.DeliveryTimeout), options.DeliveryTimeout, TimeSpan.FromMilliseconds(100), Hour);
        Check(nameof(options.FirstRetry), options.FirstRetry, TimeSpan.FromMilliseconds(10), Hour);
        Check(nameof(options.LongestRetry), options.LongestRetry, options.FirstRetry, Hour);
        Check(nameof(options.Retention), options.Retention, Hour, TimeSpan.FromDays(3650));
        if (options.DeliveryAttempts is < 1 or > 1000)
        {
            failures.Add($"{TurnOptions.Section}:{nameof(options.DeliveryAttempts)} must lie between 1 and 1000.");
        }

        if (options.DeathsUntilGivenUp is < 1 or > 1000)
        {
            failures.Add($"{TurnOptions.Section}:{nameof(options.DeathsUntilGivenUp)} must lie between 1 and 1000.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Check(string key, TimeSpan value, TimeSpan shortest, TimeSpan longest)
        {
            if (value < shortest || value > longest)
            {
                failures.Add($"{TurnOptions.Section}:{key} must lie between {shortest:c} and {longest:c}.");
            }
        }
    }
}
