using System.Globalization;

namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>What became of the promises in a run.</summary>
/// <param name="guests">Who took part.</param>
/// <param name="mluvii">What they received.</param>
/// <param name="bots">Who was killed when.</param>
/// <param name="server">When the store's server crashed.</param>
internal sealed class Verdict(IReadOnlyList<ScriptedGuest> guests, FaultyService mluvii, BotFleet bots, FailingServer? server)
{
    /// <summary>Guests who did not receive just what they must, in order, with the first difference.</summary>
    public IEnumerable<string> Broken => guests.Select(Check).OfType<string>();

    /// <summary>Repeated deliveries, by what explains them; what nothing explains is a broken promise.</summary>
    public ILookup<string, Receipt> Duplicates => mluvii.Receipts
        .GroupBy(receipt => receipt.DeliveryId)
        .SelectMany(same => same.Zip(same.Skip(1), (before, again) => (Cause: CauseOf(before, again), again)))
        .ToLookup(pair => pair.Cause, pair => pair.again);

    /// <summary>What is known of each delivery that was repeated without a reason: where it came from when, and what the processes say of it.</summary>
    public IEnumerable<string> Unexplained => Duplicates[NoReason].SelectMany(again => mluvii.Receipts
        .Where(receipt => receipt.DeliveryId == again.DeliveryId)
        .Select(receipt => (receipt.At, Text: string.Create(CultureInfo.InvariantCulture, $"process {receipt.Process} delivered {receipt.DeliveryId} to {receipt.Conversation}")))
        .Concat(bots.Log
            .Where(line => line.Text.Contains(again.DeliveryId, StringComparison.Ordinal) || line.Text.Contains(again.Conversation + " ", StringComparison.Ordinal))
            .Select(line => (line.At, Text: string.Create(CultureInfo.InvariantCulture, $"process {line.Process} says: {line.Text}"))))
        .OrderBy(known => known.At)
        .Select(known => string.Create(CultureInfo.InvariantCulture, $"{known.At:HH:mm:ss.fff} {known.Text}")));

    private const string NoReason = "no reason";

    public const string Killed = "killed between sending and noting";
    public const string Forgotten = "the store's server crashed between sending and noting";
    public const string GivenUp = "the bot had given up waiting for the answer";
    public const string AnswerLost = "the answer to the bot was lost";

    private string? Check(ScriptedGuest guest)
    {
        var received = mluvii.ReceivedBy(guest.Conversation).DistinctBy(receipt => receipt.DeliveryId).Select(receipt => receipt.Text).ToList();
        var expected = guest.Expected.ToList();
        var right = received.Zip(expected, (text, isExpected) => isExpected(text)).TakeWhile(isRight => isRight).Count();
        return right == expected.Count && right == received.Count ? null
            : string.Create(CultureInfo.InvariantCulture, $"{guest.Conversation}: {right} of {expected.Count} right, then {string.Join(", ", received.Skip(right).Take(3))}");
    }

    /// <summary>
    /// Whether the process says so itself: an answer may come too late, or the time be over while what was sent is on its way. The next attempt is made
    /// after <see cref="FaultPlan.FirstRetry"/> at the earliest.
    /// </summary>
    private bool HasGivenUp(Receipt receipt) => bots.Log.Any(line =>
        line.Process == receipt.Process && line.At >= receipt.At - (FaultPlan.FirstRetry / 2)
        && line.Text.Contains(receipt.DeliveryId, StringComparison.Ordinal) && line.Text.Contains("(no answer in time)", StringComparison.Ordinal));

    private string CauseOf(Receipt before, Receipt again) => before switch
    {
        _ when before.Text != again.Text || before.Conversation != again.Conversation => "another activity under the same id",
        { AnswerLost: true } => AnswerLost,
        _ when HasGivenUp(before) => GivenUp,
        _ when bots.Kills.TryGetValue(before.Process, out var killed) && killed <= again.At => Killed,
        _ when server?.HasForgotten(before.At, again.At) is true => Forgotten,
        _ => NoReason,
    };
}
