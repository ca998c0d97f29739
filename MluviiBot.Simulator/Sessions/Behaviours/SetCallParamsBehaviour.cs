using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Adds the parameters to those of the session; if one of them is read-only, none is changed.</summary>
internal sealed class SetCallParamsBehaviour : ActivityBehaviour<SetCallParams>
{
    protected override string? WhyNot(SessionTurn turn, SetCallParams activity) =>
        activity.CallParams.IsMissing ? "SetCallParams lacks callParams, an object of names and texts." : null;

    protected override void Handle(SessionTurn turn, SetCallParams activity)
    {
        var refused = activity.CallParams.Keys.Where(name => SessionParameters.IsReadOnly(turn, name)).ToArray();
        if (refused.Length > 0)
        {
            turn.Send(new SetCallParamsResponse { Success = false, ErrorMessage = $"Read-only: {string.Join(", ", refused)}" });
            return;
        }

        SessionParameters.Merge(turn, activity.CallParams, ParameterSource.Chatbot);
        turn.Send(new SetCallParamsResponse { Success = true });
    }
}
