using System.Diagnostics;

namespace MluviiBot.Benchmarks.Activities;

/// <summary>What an operation costs.</summary>
/// <param name="Nanoseconds">Of the best of many short rounds: what else runs on the machine, and the compiler's first attempts, fall out.</param>
/// <param name="Bytes">Allocated.</param>
internal readonly record struct Cost(double Nanoseconds, double Bytes)
{
    private const int AllocationSample = 200;
    private const double RoundMilliseconds = 0.25;

    public static Cost Unknown { get; } = new(double.PositiveInfinity, double.PositiveInfinity);

    /// <summary>The lower one of this cost and of what one more round takes.</summary>
    public Cost OrLess(Func<object?> operation)
    {
        var count = double.IsFinite(Nanoseconds) ? (int)Math.Clamp(RoundMilliseconds * 1e6 / Nanoseconds, 10, 100_000) : 10;
        var start = Stopwatch.GetTimestamp();
        Repeat(operation, count);
        return this with { Nanoseconds = Math.Min(Nanoseconds, Stopwatch.GetElapsedTime(start).TotalNanoseconds / count) };
    }

    public Cost WithBytesOf(Func<object?> operation)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(operation, AllocationSample);
        return this with { Bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)AllocationSample };
    }

    private static void Repeat(Func<object?> operation, int count)
    {
        for (var i = 0; i < count; i++)
        {
            GC.KeepAlive(operation());
        }
    }
}
