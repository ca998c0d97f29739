namespace MluviiBot.Benchmarks.Stores;

/// <summary>What a store did.</summary>
/// <param name="Turns">How many turns.</param>
/// <param name="Elapsed">In this time.</param>
/// <param name="Processor">With this much processor time of this process; a database server's own is not in it.</param>
internal sealed record StoreSpeed(int Turns, TimeSpan Elapsed, TimeSpan Processor)
{
    public double TurnsPerSecond => Turns / Elapsed.TotalSeconds;

    public double ProcessorMicroseconds => Processor.TotalMicroseconds / Turns;
}
