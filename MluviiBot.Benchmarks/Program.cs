using MluviiBot.Benchmarks;
using MluviiBot.Benchmarks.Activities;
using MluviiBot.Benchmarks.Bots;
using MluviiBot.Benchmarks.Servers;
using MluviiBot.Benchmarks.Stores;
using MluviiBot.Benchmarks.Turns;

try
{
    // Each server runs in a process of its own, started by the driver with its name as the first argument.
    return args switch
    {
        ["serve", "bare", ..] => await BareServer.RunAsync(args),
        ["serve", "echo", ..] => await BotServer.RunAsync<EchoBot>(args),
        ["serve", "dialog", ..] => await BotServer.RunAsync<WaterfallBot>(args),
        ["serve", "connector", ..] => await ConnectorServer.RunAsync(args),
        ["store", ..] => await StoreBenchmark.RunAsync(BenchmarkOptions.Parse(args[1..], BenchmarkStores.Names)),
        ["scale", ..] => await StoreBenchmark.ScaleAsync(BenchmarkOptions.Parse(args[1..], BenchmarkStores.Names)),
        ["bot", ..] => await BotBenchmark.RunAsync(BenchmarkOptions.Parse(args[1..], [])),
        ["activities", ..] => ActivityBenchmark.Run(),
        _ => await TurnBenchmark.RunAsync(BenchmarkOptions.Parse(args, TurnCase.All.Select(turns => turns.Name))),
    };
}
catch (ArgumentException exception)
{
    Console.Error.WriteLine($"{exception.Message} Besides turns over HTTP there are: store, scale, bot, activities. docs/performance.md tells more.");
    return 2;
}
