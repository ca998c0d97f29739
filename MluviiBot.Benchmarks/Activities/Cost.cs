using System.Diagnostics;

namespace MluviiBot.Benchmarks.Activities;

/// <summary>What an operation costs.</summary>
/// <param name="Nanoseconds">Median of many short rounds, so that what else runs on the machine falls out.</param>
/// <param name="Bytes">Allocated.</param>
internal readonly record struct Cost(double Nanoseconds, double Bytes)
{
    private const int Rounds = 41;
    private const int AllocationSample = 200;
    private const double RoundMilliseconds = 0.5;

    /// <summary>Measures two operations round by round in turn, so that both see the same machine.</summary>
    public static (Cost First, Cost Second) Compare(Func<object?> first, Func<object?> second)
    {
        var firstTimes = new double[Rounds];
        var secondTimes = new double[Rounds];
        var firstCount = Calibrate(first);
        var secondCount = Calibrate(second);
        for (var round = 0; round < Rounds; round++)
        {
            firstTimes[round] = Time(first, firstCount);
            secondTimes[round] = Time(second, secondCount);
        }

        return (new(Median(firstTimes), Allocated(first)), new(Median(secondTimes), Allocated(second)));
    }

    public static void Repeat(Func<object?> operation, int count)
    {
        for (var i = 0; i < count; i++)
        {
            GC.KeepAlive(operation());
        }
    }

    private static int Calibrate(Func<object?> operation) => (int)Math.Clamp(RoundMilliseconds * 1e6 / Time(operation, 100), 10, 100_000);

    private static double Time(Func<object?> operation, int count)
    {
        var start = Stopwatch.GetTimestamp();
        Repeat(operation, count);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }

    private static double Allocated(Func<object?> operation)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(operation, AllocationSample);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)AllocationSample;
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
