using System.Globalization;
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
    private const int WarmUps = 4;

    private static readonly Operation[] Codec =
    [
        new("read", naive => naive.Read, (naive, _) => () => MluviiJson.Read(naive.Json)),
        new("write", naive => naive.Write, (_, ours) => () => MluviiJson.Write(ours, MluviiCasing.PascalCase)),
    ];

    /// <summary>In and out of channel data. An object that Newtonsoft has parsed already is only looked at by the naive side: no ratio is asked for.</summary>
    private static readonly Operation[] Bridge =
    [
        new("TryGetMluvii of text", naive => naive.Read, (naive, _) => TryGet(naive.Json)),
        new("TryGetMluvii of a JObject", naive => TakeApart(naive, naive.Build()), (naive, _) => TryGet(naive.Build())),
        new("ToActivity", naive => () => new Activity { ChannelData = naive.Build() }, (_, ours) => () => ours.ToActivity()),
        new("ToActivity, and its JSON", naive => () => Json(new Activity { ChannelData = naive.Build() }), (_, ours) => () => Json(ours.ToActivity())),
    ];

    public static int Run()
    {
        var errors = Check();
        foreach (var error in errors)
        {
            Console.Error.WriteLine(error);
        }

        if (errors.Count > 0)
        {
            return 1;
        }

        WarmUp();
        foreach (var operation in Codec)
        {
            PrintTable(operation);
        }

        PrintHeader("geometric means, channel data");
        foreach (var operation in Bridge)
        {
            var rows = NaiveActivities.All.Select(operation.Measure).ToList();
            Print(operation.Name, Mean(rows.Select(row => row.Naive)), Mean(rows.Select(row => row.Ours)));
        }

        return 0;
    }

    /// <summary>Both sides must read and write the same, or there is nothing to compare.</summary>
    private static List<string> Check()
    {
        var errors = MluviiActivities.Names.Except(NaiveActivities.All.Select(naive => naive.Name))
            .Select(name => $"{name} is not measured")
            .ToList();
        foreach (var naive in NaiveActivities.All)
        {
            var ours = MluviiJson.Read(naive.Json);
            if (ours?.GetType().Name != naive.Name || ours.Extra.Count > 0)
            {
                errors.Add($"{naive.Name} is read as {ours}");
            }
            else if (!JToken.DeepEquals(JObject.Parse(MluviiJson.Write(ours, MluviiCasing.PascalCase)), JObject.Parse(naive.Json)))
            {
                errors.Add($"{naive.Name} is written as {MluviiJson.Write(ours, MluviiCasing.PascalCase)} instead of {naive.Json}");
            }
        }

        return errors;
    }

    /// <summary>Until the compiler has done its last round.</summary>
    private static void WarmUp()
    {
        for (var i = 0; i < WarmUps; i++)
        {
            foreach (var (first, second) in Codec.Concat(Bridge).SelectMany(operation => NaiveActivities.All.Select(operation.Of)))
            {
                Cost.Repeat(first, 100);
                Cost.Repeat(second, 100);
            }

            Thread.Sleep(TimeSpan.FromMilliseconds(400));
        }
    }

    private static void PrintTable(Operation operation)
    {
        PrintHeader(operation.Name);
        var rows = new List<(Cost Naive, Cost Ours)>();
        foreach (var naive in NaiveActivities.All)
        {
            rows.Add(operation.Measure(naive));
            Print(naive.Name, rows[^1].Naive, rows[^1].Ours);
        }

        Print("geometric mean", Mean(rows.Select(row => row.Naive)), Mean(rows.Select(row => row.Ours)));
        Print("worst", rows.Min(row => row.Naive.Nanoseconds / row.Ours.Nanoseconds), rows.Max(row => row.Ours.Bytes / row.Naive.Bytes));
    }

    private static void PrintHeader(string title)
    {
        Console.WriteLine();
        Console.WriteLine($"{title,-36} {"naive ns",9} {"ns",7} {"faster",7} {"naive B",9} {"B",7} {"part",6}");
    }

    private static void Print(string name, Cost naive, Cost ours)
    {
        var faster = naive.Nanoseconds / ours.Nanoseconds;
        var times = string.Create(CultureInfo.InvariantCulture, $"{naive.Nanoseconds,9:F0} {ours.Nanoseconds,7:F0} {faster,7:F1}");
        var bytes = string.Create(CultureInfo.InvariantCulture, $"{naive.Bytes,9:F0} {ours.Bytes,7:F0} {ours.Bytes / naive.Bytes,6:P0}");
        Console.WriteLine($"{name,-36} {times} {bytes}");
    }

    private static void Print(string name, double faster, double part) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36} {string.Empty,17} {faster,7:F1} {string.Empty,17} {part,6:P0}"));

    private static Cost Mean(IEnumerable<Cost> costs) => new(Mean(costs.Select(cost => cost.Nanoseconds)), Mean(costs.Select(cost => cost.Bytes)));

    /// <remarks>Nothing allocated counts as one byte.</remarks>
    private static double Mean(IEnumerable<double> values) => Math.Exp(values.Average(value => Math.Log(Math.Max(1, value))));

    private static string Json(Activity activity) => JsonConvert.SerializeObject(activity.ChannelData);

    private static Func<object?> TakeApart(NaiveActivity naive, JObject channelData) =>
        () => (string?)channelData["Activity"] == naive.Name ? naive.TakeApart(channelData) : null;

    private static Func<object?> TryGet(object channelData)
    {
        var activity = new Activity { ChannelData = channelData };
        return () => activity.TryGetMluvii(out var mluvii) ? mluvii : null;
    }

    private sealed record Operation(string Name, Func<NaiveActivity, Func<object?>> Naive, Func<NaiveActivity, MluviiActivity, Func<object?>> Ours)
    {
        public (Func<object?> Naive, Func<object?> Ours) Of(NaiveActivity naive) => (Naive(naive), Ours(naive, MluviiJson.Read(naive.Json)!));

        public (Cost Naive, Cost Ours) Measure(NaiveActivity naive)
        {
            var (first, second) = Of(naive);
            return Cost.Compare(first, second);
        }
    }
}
