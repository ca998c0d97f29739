using System.Globalization;

namespace MluviiBot.Benchmarks;

/// <summary>What to measure: <c>--seconds 5 --connections 32 --conversations 1000</c>.</summary>
internal sealed record TurnBenchmarkOptions(int Seconds, int Connections, int Conversations)
{
    public static TurnBenchmarkOptions Parse(string[] args) => new(Number(args, "--seconds", 5), Number(args, "--connections", 32), Number(args, "--conversations", 1000));

    private static int Number(string[] args, string name, int otherwise)
    {
        var index = Array.IndexOf(args, name);
        return index < 0 ? otherwise
            : index + 1 < args.Length && int.TryParse(args[index + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
            : throw new ArgumentException($"{name} needs a positive number.");
    }
}
