using System.Globalization;

namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>How long the faults last, and what chance is made of.</summary>
/// <param name="Seed">The same gives the same scripts and faults.</param>
/// <param name="Duration">How long guests write and processes are killed.</param>
/// <param name="Processes">How many processes the bot has.</param>
internal sealed record FaultPlan(int Seed, TimeSpan Duration, int Processes)
{
    public const int Conversations = 200;

    private const string SeedVariable = "MLUVIIBOT_SEED";
    private const string DurationVariable = "MLUVIIBOT_FAULTS";

    private static readonly TimeSpan ShortForm = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan BetweenMessages = TimeSpan.FromSeconds(2.5);

    /// <summary>Settings of the bot: as by default, but quicker to try again, so that a short run has many faults, and with every line of its log.</summary>
    public IReadOnlyList<(string Key, string Value)> BotSettings =>
    [
        ("Logging:Console:QueueFullMode", "Wait"),
        ("Mluvii:Turns:DeadAfter", DeadAfter.ToString()),
        ("Mluvii:Turns:SweepEvery", "00:00:00.5"),
        ("Mluvii:Turns:DeliveryTimeout", "00:00:02"),
        ("Mluvii:Turns:FirstRetry", FirstRetry.ToString()),
        ("Mluvii:Turns:LongestRetry", "00:00:01"),
        ("Mluvii:Turns:DeliveryAttempts", "100"),
        ("Mluvii:Requests:Timeout", AnswerTimeout.ToString()),
        ("Mluvii:Requests:LateAnswers", "00:00:02"),
    ];

    /// <summary>How long the bot waits before it sends again what was not taken.</summary>
    public static TimeSpan FirstRetry => TimeSpan.FromMilliseconds(100);

    /// <summary>How long mluvii may take to answer.</summary>
    public static TimeSpan AnswerTimeout => TimeSpan.FromSeconds(3);

    /// <summary>Quick where nobody lives beside the dead; else long enough that no process that merely stands still is taken for dead.</summary>
    private TimeSpan DeadAfter => TimeSpan.FromSeconds(Processes == 1 ? 3 : 10);

    /// <summary>How many messages each guest writes.</summary>
    public int Messages => (int)(Duration / BetweenMessages);

    /// <summary>By the environment; by default short, with another seed each time.</summary>
    public static FaultPlan FromEnvironment(int processes) => new(
        int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : Random.Shared.Next(1, 1_000_000),
        TimeSpan.TryParse(Environment.GetEnvironmentVariable(DurationVariable), CultureInfo.InvariantCulture, out var duration) ? duration : ShortForm,
        processes);

    /// <summary>Chance for one purpose, such as a conversation, independent of all others.</summary>
    public Random Chance(int purpose) => new((Seed * 7919) + purpose);
}
