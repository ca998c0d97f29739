using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Benchmarks.Activities;

/// <summary>
/// Reading and writing each activity of mluvii with the library beside <see cref="NaiveActivity"/>, in one process, on one thread.
/// Ratios: how many times faster, and which part of the allocations.
/// </summary>
internal static class ActivityBenchmark
{
    /// <summary>All activities take turns in each, so that a busy machine is busy for all.</summary>
    private const int Rounds = 100;

    /// <summary>For a row that misses while the compiler is busy elsewhere; the best of many only gets truer. About 10 seconds.</summary>
    private const int MoreRounds = 20_000;

    /// <summary>The issue of the library asks for this of each activity.</summary>
    private const double Faster = 3;
    private const double Part = 1.0 / 3;

    /// <summary>Between values and JSON text.</summary>
    private static readonly Operation[] Codec =
    [
        new("read", (naive, _) => naive.Read, (naive, _) => () => MluviiJson.Read(naive.Json)),
        new("write", (naive, _) => naive.Write, (_, make) => () => MluviiJson.Write(make(), MluviiCasing.PascalCase)),
    ];

    /// <summary>
    /// In and out of channel data. An object that Newtonsoft has parsed already is only looked at by the naive side: no ratio is asked for.
    /// </summary>
    private static readonly Operation[] Bridge =
    [
        new("TryGetMluvii of text", (naive, _) => naive.Read, (naive, _) => TryGet(naive.Json)),
        new("TryGetMluvii of a JObject", (naive, _) => TakeApart(naive, naive.Build()), (naive, _) => TryGet(naive.Build())),
        new("ToActivity", (naive, _) => () => new Activity { ChannelData = naive.Build() }, (_, make) => () => make().ToActivity()),
        new(
            "ToActivity, and its JSON",
            (naive, _) => () => Json(new Activity { ChannelData = naive.Build() }),
            (_, make) => () => Json(make().ToActivity())),
    ];

    /// <summary>A connector makes its serializer once, and the channel data is a small part of what it writes.</summary>
    private static readonly JsonSerializer Connectors = JsonSerializer.Create();
    private static readonly StringBuilder Written = new();

    public static int Run()
    {
        var errors = Check();
        if (errors.Count > 0)
        {
            Console.Error.WriteLine(string.Join(Environment.NewLine, errors));
            return 1;
        }

        var operations = Codec.Concat(Bridge)
            .ToDictionary(operation => operation, operation => NaiveActivities.All.Select(operation.Compare).ToList());
        var comparisons = operations.Values.SelectMany(rows => rows).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            comparisons.ForEach(comparison => comparison.RunRound());
        }

        var asked = Codec.SelectMany(operation => operations[operation]).ToList();
        for (var round = 0; round < MoreRounds && asked.FindAll(row => row.Faster < Faster) is { Count: > 0 } slow; round++)
        {
            slow.ForEach(row => row.RunRound());
        }

        comparisons.ForEach(comparison => comparison.CountBytes());
        var isReached = Codec.Select(operation => PrintTable(operation.Name, operations[operation])).ToList();
        PrintHeader("geometric means, channel data");
        foreach (var operation in Bridge)
        {
            PrintMean(operation.Name, operations[operation]);
        }

        return isReached.Contains(false) ? 1 : 0;
    }

    /// <summary>Both sides must read and write the same, or there is nothing to compare.</summary>
    private static List<string> Check()
    {
        var errors = MluviiActivities.Names.Except(NaiveActivities.All.Select(naive => naive.Name))
            .Select(name => $"{name} is not measured")
            .ToList();
        foreach (var naive in NaiveActivities.All)
        {
            var read = MluviiJson.Read(naive.Json);
            var made = TypedActivities.All[naive.Name]();
            var written = MluviiJson.Write(made, MluviiCasing.PascalCase);
            if (read != made || made.Extra.Count > 0)
            {
                errors.Add($"{naive.Name} is read as {read}, not as {made}");
            }
            else if (!JToken.DeepEquals(JObject.Parse(written), JObject.Parse(naive.Json)))
            {
                errors.Add($"{naive.Name} is written as {written} instead of {naive.Json}");
            }
        }

        return errors;
    }

    /// <returns>Whether each activity is as much faster and smaller as asked for.</returns>
    private static bool PrintTable(string title, List<Comparison> rows)
    {
        PrintHeader(title);
        foreach (var row in rows)
        {
            Print(row.Name, row.Naive, row.Typed);
        }

        PrintMean("geometric mean", rows);
        var faster = rows.Min(row => row.Faster);
        var part = rows.Max(row => row.Typed.Bytes / row.Naive.Bytes);
        var worst = string.Create(CultureInfo.InvariantCulture, $"{faster,7:F1} {string.Empty,17} {part,6:P0}");
        Console.WriteLine($"{"worst",-36} {string.Empty,17} {worst}");
        return faster >= Faster && part <= Part;
    }

    private static void PrintHeader(string title)
    {
        Console.WriteLine();
        Console.WriteLine($"{title,-36} {"naive ns",9} {"ns",7} {"faster",7} {"naive B",9} {"B",7} {"part",6}");
    }

    private static void PrintMean(string name, List<Comparison> rows) =>
        Print(name, Mean(rows.Select(row => row.Naive)), Mean(rows.Select(row => row.Typed)));

    private static void Print(string name, Cost naive, Cost typed)
    {
        var faster = naive.Nanoseconds / typed.Nanoseconds;
        var times = string.Create(CultureInfo.InvariantCulture, $"{naive.Nanoseconds,9:F0} {typed.Nanoseconds,7:F0} {faster,7:F1}");
        var bytes = string.Create(CultureInfo.InvariantCulture, $"{naive.Bytes,9:F0} {typed.Bytes,7:F0} {typed.Bytes / naive.Bytes,6:P0}");
        Console.WriteLine($"{name,-36} {times} {bytes}");
    }

    private static Cost Mean(IEnumerable<Cost> costs) => new(Mean(costs.Select(cost => cost.Nanoseconds)), Mean(costs.Select(cost => cost.Bytes)));

    /// <remarks>Nothing allocated counts as one byte.</remarks>
    private static double Mean(IEnumerable<double> values) => Math.Exp(values.Average(value => Math.Log(Math.Max(1, value))));

    private static StringBuilder Json(Activity activity)
    {
        Written.Clear();
        using var writer = new StringWriter(Written);
        Connectors.Serialize(writer, activity.ChannelData);
        return Written;
    }

    private static Func<object?> TakeApart(NaiveActivity naive, JObject channelData) =>
        () => (string?)channelData["Activity"] == naive.Name ? naive.TakeApart(channelData) : null;

    private static Func<object?> TryGet(object channelData)
    {
        var activity = new Activity { ChannelData = channelData };
        return () => activity.TryGetMluvii(out var mluvii) ? mluvii : null;
    }

    private sealed record Operation(
        string Name, Func<NaiveActivity, Func<MluviiActivity>, Func<object?>> Naive, Func<NaiveActivity, Func<MluviiActivity>, Func<object?>> Typed)
    {
        public Comparison Compare(NaiveActivity naive)
        {
            var make = TypedActivities.All[naive.Name];
            return new(naive.Name, Naive(naive, make), Typed(naive, make));
        }
    }
}
