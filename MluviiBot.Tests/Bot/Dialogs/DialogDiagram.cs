using System.Text.RegularExpressions;

namespace MluviiBot.Tests.Bot.Dialogs;

/// <summary>The dialogs of the bot and how one leads to another, read from their code.</summary>
internal static partial class DialogDiagram
{
    /// <summary>A mermaid state diagram: components with their waterfalls, and what each begins, replaces itself with, or asks.</summary>
    public static string Draw()
    {
        var topics = SourceFiles.In("MluviiBot", "*Registration.cs")
            .SelectMany(path => Topic().Matches(File.ReadAllText(path)))
            .Select(topic => topic.Groups[1].Value).Where(topic => topic != "TDialog").ToList();
        var inside = new List<string>();
        var between = new List<string> { "    [*] --> MainDialog" };
        foreach (var path in SourceFiles.In("MluviiBot/Dialogs", "*Dialog.cs"))
        {
            var dialog = Path.GetFileNameWithoutExtension(path);
            var code = File.ReadAllText(path);
            var names = Constant().Matches(code).ToDictionary(constant => constant.Groups[1].Value, constant => constant.Groups[2].Value);
            var edges = EdgesOf(dialog, code, names, topics).Distinct().ToList();
            var own = edges.Where(edge => edge.To.StartsWith($"{dialog}_", StringComparison.Ordinal)).Select(edge => $"        {edge}").ToList();
            if (own.Count > 0)
            {
                inside.AddRange([$"    state {dialog} {{", .. own, "    }"]);
            }

            between.AddRange(edges.Where(edge => !edge.To.StartsWith($"{dialog}_", StringComparison.Ordinal)).Select(edge => $"    {edge}"));
        }

        return string.Join('\n', ["stateDiagram-v2", .. inside, .. between]);
    }

    private static IEnumerable<Edge> EdgesOf(string dialog, string code, Dictionary<string, string> names, List<string> topics)
    {
        foreach (Match waterfall in Waterfall().Matches(code))
        {
            var from = $"{dialog}_{NameOf(waterfall.Groups[1].Value, names)}";
            foreach (var step in waterfall.Groups[2].Value.Split(',', StringSplitOptions.TrimEntries))
            {
                foreach (Match call in Call().Matches(BodyOf(step, code)))
                {
                    var (how, target) = (call.Groups[1].Value, call.Groups[2].Value);
                    IEnumerable<string> to = target switch
                    {
                        "topic.DialogId" => topics,
                        _ when target.StartsWith("nameof(", StringComparison.Ordinal) => [target[7..^1]],
                        _ when names.TryGetValue(target, out var name) => [$"{dialog}_{name}"],
                        _ => [$"{dialog}_{target.Split('.')[0]}"],
                    };
                    foreach (var one in to)
                    {
                        yield return new Edge(from, one, how switch { "Begin" => "begins", "Replace" => "goes on with", _ => "asks" });
                    }
                }
            }
        }
    }

    private static string BodyOf(string method, string code) => Regex.Match(code, $@"DialogTurnResult> {method}\(WaterfallStepContext.*?(?=\n    (?:private|protected|///)|\n\}})", RegexOptions.Singleline).Value;

    private static string NameOf(string expression, Dictionary<string, string> names) => names.GetValueOrDefault(expression) ?? expression.Trim('"');

    [GeneratedRegex(@"AddTopic<(\w+)>")]
    private static partial Regex Topic();

    [GeneratedRegex("""const string (\w+) = "(\w+)";""")]
    private static partial Regex Constant();

    [GeneratedRegex("""new WaterfallDialog\(("?\w+"?), \[([^\]]*)\]""")]
    private static partial Regex Waterfall();

    [GeneratedRegex(@"(Begin|Replace|Prompt)(?:Dialog)?Async\((nameof\(\w+\)|[\w.]+)")]
    private static partial Regex Call();

    private sealed record Edge(string From, string To, string How)
    {
        public override string ToString() => $"{From} --> {To} : {How}";
    }
}
