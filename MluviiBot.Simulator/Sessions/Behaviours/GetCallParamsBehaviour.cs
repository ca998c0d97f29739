using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Sessions.Behaviours;

internal sealed class GetCallParamsBehaviour : ActivityBehaviour<GetCallParams>
{
    protected override void Handle(SessionTurn turn, GetCallParams activity)
    {
        turn.Send(new GetCallParamsResponse { CallParams = new MluviiMap<string?>(turn.Session.ParameterValues) });
    }
}
