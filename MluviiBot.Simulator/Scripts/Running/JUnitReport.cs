using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace MluviiBot.Simulator.Scripts.Running;

/// <summary>Results as JUnit's XML, which build servers read.</summary>
public static class JUnitReport
{
    public static XDocument Create(IReadOnlyList<ScriptResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return new XDocument(new XElement(
            "testsuites",
            new XElement(
                "testsuite",
                new XAttribute("name", "scripts"),
                new XAttribute("tests", results.Count),
                new XAttribute("failures", results.Count(result => result.Failure is not null)),
                new XAttribute("errors", 0),
                new XAttribute("time", Seconds(results.Aggregate(TimeSpan.Zero, (sum, result) => sum + result.Duration))),
                results.Select(Case))));
    }

    private static XElement Case(ScriptResult result) => new(
        "testcase",
        new XAttribute("name", Readable(result.Script.Name)),
        new XAttribute("classname", Path.GetFileNameWithoutExtension(result.Script.File)),
        new XAttribute("file", result.Script.File),
        new XAttribute("time", Seconds(result.Duration)),
        result.Failure is { } failure
            ? new XElement(
                "failure",
                new XAttribute("message", Readable($"Expected {failure.Expected}, but {failure.Actual}.")),
                new XAttribute("type", failure.Step),
                Readable(string.Join('\n', failure.Lines)))
            : null,
        new XElement("system-out", Readable(string.Join('\n', result.Exchange))));

    private static string Seconds(TimeSpan span) => span.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>XML has no place for control characters, which a bot may send.</summary>
    private static string Readable(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD"));
}
