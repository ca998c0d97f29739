using System.Text.Json;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;
using YamlDotNet.RepresentationModel;

namespace MluviiBot.Simulator.Scripts.Recording;

/// <summary>The steps of one session, made of what happened.</summary>
internal sealed class RecordedSteps(Tenant tenant)
{
    private readonly List<YamlNode> _steps = [];
    private readonly HashSet<string> _buttons = [];
    private Tenant _tenant = tenant;
    private SessionView? _session;
    private string _lastNote = "";

    public IReadOnlyList<YamlNode> All => _steps;

    public void Take(SimulationEvent happened)
    {
        switch (happened)
        {
            case TenantChanged changed:
                _steps.AddRange(CompanySteps.Between(_tenant, changed.After));
                _tenant = changed.After;
                break;
            case ClockSet { By: { Ticks: > 0 } by } when _session is not null:
                Add("time passes", StepYaml.Text(Durations.Write(by)));
                break;
            case SessionChanged { Session: var session }:
                _steps.AddRange(
                    _session is null ? [SessionSteps.Arrival(session, _tenant)] : SessionSteps.Between(_session, session, _tenant, _lastNote));
                _session = session;
                break;
            case Shown { Entry: var entry }:
                Show(entry);
                break;
            case ActivityFromBot { Activity: not ("message" or "typing" or "Typing") } sent when !IsQuestion(sent.Activity):
                Add("bot asks mluvii", StepYaml.Text(sent.Activity));
                break;
            case ActivityToBot sent:
                Send(sent);
                break;
            case Noted note:
                _lastNote = note.Text;
                if (note.Text.StartsWith("The guest closed the form", StringComparison.Ordinal))
                {
                    Add("guest cancels", StepYaml.Text("form"));
                }

                break;
        }
    }

    /// <summary>What a bot asks for changes nothing, and a bot may come to ask for it less or more.</summary>
    private static bool IsQuestion(string activity) =>
        activity.StartsWith("Get", StringComparison.Ordinal) || activity.StartsWith("Obtain", StringComparison.Ordinal);

    private void Show(TranscriptEntry entry)
    {
        switch (entry.Author)
        {
            case Author.Guest:
                _steps.Add(GuestStep(entry));
                break;
            case Author.Bot:
                _steps.AddRange(ShownSteps.Of(entry));
                _buttons.UnionWith(entry.Cards.SelectMany(card => card.Buttons).Concat(entry.Buttons).Select(button => button.Title));
                _buttons.UnionWith(entry.Form?.Buttons ?? []);
                break;
            case Author.Operator:
                Add("operator writes", StepYaml.Text(entry.Text ?? ""));
                break;
        }
    }

    private YamlNode GuestStep(TranscriptEntry entry) => entry switch
    {
        { File: { } file } => StepYaml.Step(
            "guest uploads", StepYaml.Map([("name", StepYaml.Text(file.Name)), ("url", StepYaml.Text(file.Url ?? file.Name))])),
        { Location: { } place } => StepYaml.Step(
            "guest shares location", StepYaml.Text(FormattableString.Invariant($"{place.Latitude}, {place.Longitude}"))),
        { Text: var text } => StepYaml.Step(
            _session?.Phase is SessionPhase.AtOfflineForm ? "guest leaves message" : _buttons.Contains(text ?? "") ? "guest picks" : "guest says",
            StepYaml.Text(text ?? "")),
    };

    private void Send(ActivityToBot sent)
    {
        using var body = JsonDocument.Parse(sent.Json);
        switch (sent.Activity)
        {
            case "HeroCardSubmission" when body.RootElement.Member("params") is { ValueKind: JsonValueKind.Object } values:
                var filled = values.EnumerateObject().Select(value => (value.Name, StepYaml.Text(value.Value.GetString() ?? "")));
                Add("guest submits", StepYaml.Map(filled));
                break;
            case "ChatbotOpenFileUploadPromptResponse" when body.RootElement.Member("canceledByGuest") is { ValueKind: JsonValueKind.True }:
                Add("guest cancels", StepYaml.Text("upload"));
                break;
        }
    }

    private void Add(string words, YamlNode value) => _steps.Add(StepYaml.Step(words, value));
}
