namespace MluviiBot.Benchmarks.Load;

/// <summary>What came of a load: the latency of every turn (sorted, milliseconds) and how many were not answered with success.</summary>
internal sealed record LoadResult(float[] Latencies, int Errors, TimeSpan Elapsed)
{
    public int Turns => Latencies.Length;

    /// <summary>Milliseconds that the given part of the turns, 0 to 1, stayed under.</summary>
    public double Percentile(double part) => Latencies.Length == 0 ? double.NaN : Latencies[(int)(part * (Latencies.Length - 1))];
}
