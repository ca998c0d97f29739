using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Scripts.Running;

/// <summary>What was said and sent, for people.</summary>
internal static class Exchange
{
    /// <param name="events">What happened.</param>
    /// <param name="guests">Names of the guests by session.</param>
    public static IReadOnlyList<string> Lines(IEnumerable<SimulationEvent> events, IReadOnlyDictionary<long, string> guests)
    {
        string Guest(SimulationEvent happened) => guests.GetValueOrDefault(happened.SessionId ?? 0, "guest");
        var several = guests.Count > 1;
        return
        [
            .. from happened in events
               let line = Line(happened, Guest(happened))
               where line is not null
               select several && happened.SessionId is not null ? $"{Guest(happened),-8} | {line}" : line,
        ];
    }

    private static string? Line(SimulationEvent happened, string guest) => happened switch
    {
        Shown { Entry: var entry } => $"{Who(entry, guest)}> {Content(entry)}",
        ActivityFromBot { Activity: not "message" } sent => $"  bot -> mluvii: {sent.Activity}",
        ActivityToBot { Activity: not "Text" } sent => $"  mluvii -> bot: {sent.Activity}",
        ActivityRefused refused => $"  mluvii refused it: {refused.Reason}",
        DeliveryEnded { Error: { } error } => $"  not delivered: {error}",
        DeliveryEnded { HttpStatus: >= 300 and var status } => $"  the bot answered HTTP {status}",
        Noted note => $"  ({note.Text})",
        ClockSet set => $"  (the clock is set by {set.By})",
        _ => null,
    };

    private static string Who(TranscriptEntry entry, string guest) => entry.Author switch
    {
        Author.Guest => guest,
        Author.Bot => "bot",
        var author => entry.Name ?? author.ToString(),
    };

    private static string Content(TranscriptEntry entry) => string.Join(' ', Parts(entry));

    private static IEnumerable<string> Parts(TranscriptEntry entry)
    {
        if (entry.Text is not null)
        {
            yield return entry.Text.ReplaceLineEndings("\n     ");
        }

        foreach (var card in entry.Cards)
        {
            var words = new[] { card.Title, card.Subtitle, card.Text }.Where(text => !string.IsNullOrEmpty(text));
            yield return $"[{string.Join(" / ", words)}: {Titles(card.Buttons.Select(button => button.Title))}]";
        }

        if (entry.Buttons.Count > 0)
        {
            yield return $"[{Titles(entry.Buttons.Select(button => button.Title))}]";
        }

        if (entry.Form is { } form)
        {
            yield return $"[form {form.Title}: {string.Join(", ", form.Fields.Select(field => field.Parameter))}]";
        }

        if (entry.File is { } file)
        {
            yield return $"[file {file.Name}]";
        }

        if (entry.Location is { } location)
        {
            yield return FormattableString.Invariant($"[location {location.Latitude}, {location.Longitude}]");
        }
    }

    private static string Titles(IEnumerable<string> buttons) => string.Join(" | ", buttons);
}
