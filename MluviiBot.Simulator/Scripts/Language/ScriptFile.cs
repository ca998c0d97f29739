using System.Globalization;
using MluviiBot.Simulator.World;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Language;

/// <summary>Reads scripts from YAML; docs/scripts.md describes the language.</summary>
public static class ScriptFile
{
    /// <summary>An example of every kind of step.</summary>
    public static IReadOnlyList<string> Examples { get; } = [.. PhraseBook.Phrases.Select(phrase => phrase.Example)];

    /// <exception cref="YamlMistakeException">There is a mistake in the file; the message says where, and what to write instead.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<Script> ReadAsync(string path, YamlValue tenant, CancellationToken cancellationToken = default) =>
        Read(await File.ReadAllTextAsync(path, cancellationToken), path, tenant);

    /// <param name="text">The file's text.</param>
    /// <param name="file">Its path, for messages.</param>
    /// <param name="tenant">The company in which it is played, unless it changes some of it.</param>
    /// <exception cref="YamlMistakeException">There is a mistake in the text; the message says where, and what to write instead.</exception>
    public static Script Read(string text, string file, YamlValue tenant)
    {
        var script = YamlValue.Read(text, file).Mapping("script", "tenant", "guests", "clock", "patience", "steps");
        var company = TenantFile.Read(tenant, script.Optional("tenant"));
        var guests = script.List("guests", value => value.Text());
        var context = new StepContext(company, guests);
        var steps = script.Required("steps");
        return new Script
        {
            Name = script.Required("script").Text(),
            File = file,
            Tenant = company,
            Guests = guests,
            Clock = script.Optional("clock") is { } clock ? ReadTime(clock) : null,
            Patience = script.Optional("patience") is { } patience ? Durations.Read(patience) : null,
            Steps = steps.Items().Select(step => PhraseBook.Read(context, step)).ToArray() is { Length: > 0 } read
                ? read
                : throw steps.Mistake("A script needs steps, the first as '- guest arrives'."),
        };
    }

    private static DateTime ReadTime(YamlValue value) =>
        DateTime.TryParseExact(value.Text(), "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        && time.Year is >= 2000 and < 2100
            ? time
            : throw value.Mistake($"'{value.Text()}' is no time between 2000 and 2099: write it as 2026-11-23 10:00.");
}
