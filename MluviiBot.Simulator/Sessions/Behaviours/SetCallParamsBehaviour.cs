using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Adds the parameters to those of the session; if one of them cannot be set, none is changed.</summary>
internal sealed class SetCallParamsBehaviour : ActivityBehaviour<SetCallParams>
{
    protected override string? WhyNot(SessionTurn turn, SetCallParams activity) =>
        activity.CallParams.IsMissing ? "SetCallParams lacks callParams, an object of names and texts." : null;

    protected override void Handle(SessionTurn turn, SetCallParams activity)
    {
        var readOnly = activity.CallParams.Keys.Where(name => SessionParameters.IsReadOnly(turn, name)).ToArray();
        var refusal = readOnly.Length > 0
            ? $"Read-only: {string.Join(", ", readOnly)}"
            : SessionParameters.WhyNoRoom(turn.Centre.Limits, turn.Session.Parameters.Keys, activity.CallParams);
        if (refusal is null)
        {
            SessionParameters.Merge(turn, activity.CallParams, ParameterSource.Chatbot);
        }

        turn.Send(new SetCallParamsResponse { Success = refusal is null, ErrorMessage = refusal });
    }
}
