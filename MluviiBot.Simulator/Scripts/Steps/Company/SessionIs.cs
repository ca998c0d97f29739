using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Company;

/// <summary>The guest's session is with the bot, an operator or elsewhere.</summary>
/// <param name="Where">As it was written.</param>
/// <param name="Phase">Where it must be.</param>
/// <param name="OperatorId">With whom; null for anybody.</param>
/// <param name="GroupId">In whose queue; null for any.</param>
internal sealed record SessionIs(string Where, SessionPhase Phase, int? OperatorId = null, int? GroupId = null) : ScriptStep
{
    public static SessionIs Read(StepContext context, YamlValue value)
    {
        var where = value.Text();
        return where switch
        {
            "with bot" => new SessionIs(where, SessionPhase.WithBot),
            "in queue" => new SessionIs(where, SessionPhase.InQueue),
            "offered" => new SessionIs(where, SessionPhase.Offered),
            "with operator" => new SessionIs(where, SessionPhase.WithOperator),
            "at offline form" => new SessionIs(where, SessionPhase.AtOfflineForm),
            "ended" => new SessionIs(where, SessionPhase.Ended),
            _ when After(where, "with operator ") is { } name && context.FindOperator(name) is { } person =>
                new SessionIs(where, SessionPhase.WithOperator, OperatorId: person.Id),
            _ when After(where, "offered to ") is { } name && context.FindOperator(name) is { } person =>
                new SessionIs(where, SessionPhase.Offered, OperatorId: person.Id),
            _ when After(where, "in queue of ") is { } name && context.FindGroup(name) is { } group =>
                new SessionIs(where, SessionPhase.InQueue, GroupId: group.Id),
            _ => throw value.Mistake(
                $"'{where}' is no place of a session: write with bot, in queue, in queue of GROUP, offered, offered to OPERATOR, with operator, "
                + "with operator NAME, at offline form or ended, with names as the company has them."),
        };
    }

    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var seat = stage.Guest(Guest);
        return stage.UntilAsync(
            Within,
            () => Fits(seat.Session),
            () => new MismatchException($"the session to be {Where}", $"it is {Describe(stage, seat.Session)}"),
            cancellationToken);
    }

    /// <summary>Where a session is, as a script says it.</summary>
    public static string Describe(SessionView session, Tenant tenant) => session.Phase switch
    {
        SessionPhase.InQueue when session.GroupId is { } id => $"in queue of {tenant.Group(id)?.Name}",
        SessionPhase.Offered when session.OperatorId is { } id => $"offered to {tenant.Operator(id)?.Name}",
        SessionPhase.WithOperator when session.OperatorId is { } id => $"with operator {tenant.Operator(id)?.Name}",
        SessionPhase.WithBot => "with bot",
        SessionPhase.AtOfflineForm => "at offline form",
        SessionPhase.Ended => "ended",
        var phase => phase.InWords(),
    };

    private static string Describe(Stage stage, SessionView session) => Describe(session, stage.Simulation.Tenant);

    private bool Fits(SessionView session) =>
        session.Phase == Phase && (OperatorId is null || session.OperatorId == OperatorId) && (GroupId is null || session.GroupId == GroupId);

    private static string? After(string text, string start) => text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : null;
}
