using System.Globalization;
using System.Text.RegularExpressions;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Language;

/// <summary>Spans of time as people write them.</summary>
internal static partial class Durations
{
    public static TimeSpan Read(YamlValue value)
    {
        var match = Form().Match(value.Text());
        if (!match.Success)
        {
            throw value.Mistake($"'{value.Text()}' is no span of time: write it as 500 ms, 2 s, 10 min, 3 hours or 1 day.");
        }

        var number = double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return match.Groups[2].Value switch
        {
            "ms" => TimeSpan.FromMilliseconds(number),
            ['s', ..] => TimeSpan.FromSeconds(number),
            ['m', ..] => TimeSpan.FromMinutes(number),
            ['h', ..] => TimeSpan.FromHours(number),
            _ => TimeSpan.FromDays(number),
        };
    }

    /// <summary>The span in the largest unit that it fills.</summary>
    public static string Write(TimeSpan span) => span switch
    {
        { TotalSeconds: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{span.TotalMilliseconds:0} ms"),
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0.###} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{span.TotalMinutes:0.###} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{span.TotalHours:0.###} hours"),
    };

    [GeneratedRegex(@"^(\d{1,6}(?:\.\d{1,3})?) ?(ms|s|second|seconds|min|minute|minutes|h|hour|hours|day|days)$")]
    private static partial Regex Form();
}
