namespace MluviiBot.Benchmarks.Activities;

/// <summary>One activity handled without the library and with it.</summary>
internal sealed class Comparison(string name, Func<object?> naive, Func<object?> typed)
{
    public string Name => name;

    public Cost Naive { get; private set; } = Cost.Unknown;

    public Cost Typed { get; private set; } = Cost.Unknown;

    /// <summary>How many times faster it is with the library.</summary>
    public double Faster => Naive.Nanoseconds / Typed.Nanoseconds;

    public void RunRound()
    {
        Naive = Naive.OrLess(naive);
        Typed = Typed.OrLess(typed);
    }

    public void CountBytes()
    {
        Naive = Naive.WithBytesOf(naive);
        Typed = Typed.WithBytesOf(typed);
    }
}
