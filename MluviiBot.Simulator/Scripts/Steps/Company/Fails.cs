using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Company;

/// <summary>From here on something goes wrong with activities of the guest's session.</summary>
/// <param name="Fault">What, and with which activity.</param>
internal sealed record Fails(Fault Fault) : ScriptStep
{
    /// <summary>Kinds of faults as scripts write them; the names of the HTTP API are taken as well.</summary>
    private static readonly Dictionary<string, FaultKind> Spoken = new()
    {
        ["delay"] = FaultKind.Delay,
        ["drop"] = FaultKind.Drop,
        ["repeat"] = FaultKind.Repeat,
        ["reorder"] = FaultKind.Reorder,
        ["429"] = FaultKind.TooManyRequests,
        ["500"] = FaultKind.ServerError,
        ["no answer"] = FaultKind.NoAnswer,
        ["broken connection"] = FaultKind.BrokenConnection,
        ["key rotation"] = FaultKind.KeyRotation,
    };

    private static readonly Dictionary<string, FaultKind> Kinds =
        Spoken.UnionBy(Enum.GetValues<FaultKind>().Select(kind => KeyValuePair.Create(kind.Name(), kind)), kind => kind.Key).ToDictionary();

    /// <summary>One kind with an activity, or with activity, times and for how long; the activity's name tells which way it goes.</summary>
    public static Fails Read(YamlValue value)
    {
        var named = value.Mapping([.. Kinds.Keys]);
        if (Kinds.Where(kind => named.Optional(kind.Key) is not null).ToArray() is not [var (word, kind)])
        {
            throw value.Mistake($"Write one of {string.Join(", ", Spoken.Keys)}.");
        }

        var at = named.Required(word);
        if (!at.IsMapping)
        {
            return new Fails(Of(kind, at));
        }

        var fault = at.Mapping("activity", "times", "by");
        var read = Of(kind, fault.Required("activity")) with { Count = fault.Optional("times") is { } times ? Times(times) : null };
        return new Fails(fault.Optional("by") is { } by ? read with { Delay = Durations.Read(by) } : read);
    }

    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        stage.Faults.Add(Fault with { SessionId = stage.GuestOrNull(Guest)?.SessionId });
        return Task.CompletedTask;
    }

    private static Fault Of(FaultKind kind, YamlValue activity)
    {
        var name = ActivityNames.Read(activity, "message", "typing");
        return new Fault
        {
            Kind = kind,
            Activity = name,
            Direction = ActivityNames.GoesToBot(name) ? FaultDirection.ToBot : FaultDirection.FromBot,
        };
    }

    private static int Times(YamlValue times) => times.WholeNumber() is > 0 and var number ? number : throw times.Mistake("It must go wrong at least 1 time.");
}
