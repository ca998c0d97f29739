using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Scripts.Steps.Company;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;
using YamlDotNet.RepresentationModel;

namespace MluviiBot.Simulator.Scripts.Recording;

/// <summary>Steps for where a session came from and went.</summary>
internal static class SessionSteps
{
    public static YamlNode Arrival(SessionView session, Tenant tenant)
    {
        List<(string, YamlNode)> guest = [("channel", StepYaml.Text(session.Channel))];
        if (session.Language != tenant.Language)
        {
            guest.Add(("language", StepYaml.Text(session.Language)));
        }

        var parameters = session.Parameters.Where(parameter => parameter.Value.Value is not null).ToArray();
        if (parameters.Length > 0)
        {
            var values = parameters.Select(parameter => (parameter.Key, StepYaml.Text(parameter.Value.Value!)));
            guest.Add(("parameters", StepYaml.Map(values)));
        }

        if (session.Identity != GuestIdentity.Of(new GuestChannel(session.Channel), session.Id))
        {
            var ids = Ids(session.Identity).Where(id => id.Value is not null).Select(id => (id.Name, StepYaml.Text(id.Value!)));
            guest.Add(("identity", StepYaml.Map(ids)));
        }

        return StepYaml.Step("guest arrives", StepYaml.Map(guest));
    }

    /// <param name="before">The session as it was.</param>
    /// <param name="after">The session as it is.</param>
    /// <param name="tenant">The company.</param>
    /// <param name="why">The simulator's last note, which says why a session ended.</param>
    public static IEnumerable<YamlNode> Between(SessionView before, SessionView after, Tenant tenant, string why)
    {
        var set = after.Parameters
            .Where(parameter => parameter.Value.Source is ParameterSource.User && before.Parameters.GetValueOrDefault(parameter.Key) != parameter.Value)
            .Select(parameter => (parameter.Key, StepYaml.Text(parameter.Value.Value ?? "")))
            .ToArray();
        if (set.Length > 0)
        {
            yield return StepYaml.Step("operator sets", StepYaml.Map(set));
        }

        if (before.Phase != after.Phase || before.OperatorId != after.OperatorId || before.GroupId != after.GroupId)
        {
            foreach (var step in Move(before, after, tenant, why))
            {
                yield return step;
            }
        }
    }

    private static IEnumerable<YamlNode> Move(SessionView before, SessionView after, Tenant tenant, string why) => (before.Phase, after.Phase) switch
    {
        (_, SessionPhase.WithOperator) => [StepYaml.Step("operator accepts", StepYaml.Text(tenant.Operator(after.OperatorId ?? 0)?.Name ?? ""))],
        (SessionPhase.WithOperator, SessionPhase.WithBot) => [StepYaml.Step("operator gives back")],
        (SessionPhase.WithOperator, SessionPhase.Offered or SessionPhase.InQueue) =>
            [StepYaml.Step("operator forwards", StepYaml.Text(TargetOf(after, tenant))), Is(after, tenant)],
        (_, SessionPhase.Ended) when why == "The guest left." => [StepYaml.Step("guest leaves"), Is(after, tenant)],
        (SessionPhase.WithOperator, SessionPhase.Ended) => [StepYaml.Step("operator ends"), Is(after, tenant)],
        _ => [Is(after, tenant)],
    };

    private static YamlNode Is(SessionView session, Tenant tenant) => StepYaml.Step("session is", StepYaml.Text(SessionIs.Describe(session, tenant)));

    private static string TargetOf(SessionView session, Tenant tenant) =>
        (session.GroupId is { } group ? tenant.Group(group)?.Name : tenant.Operator(session.OperatorId ?? 0)?.Name) ?? "";

    private static IEnumerable<(string Name, string? Value)> Ids(GuestIdentity identity) =>
    [
        ("trackedGuestGuid", identity.TrackedGuestGuid?.ToString()),
        ("phoneCallerId", identity.PhoneCallerId),
        ("facebookPSID", identity.FacebookPSID),
        ("facebookPageId", identity.FacebookPageId),
        ("whatsAppContactId", identity.WhatsAppContactId),
        ("vkContactId", identity.VkContactId),
        ("appleContactId", identity.AppleContactId),
        ("genericChannelId", identity.GenericChannelId),
    ];
}
