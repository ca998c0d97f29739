using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <inheritdoc cref="IActivityBehaviour"/>
/// <typeparam name="T">The record of the activity.</typeparam>
internal abstract class ActivityBehaviour<T> : IActivityBehaviour
    where T : MluviiActivity
{
    public Type Activity => typeof(T);

    public string? Handle(SessionTurn turn, MluviiActivity activity) => Handle(turn, (T)activity);

    /// <inheritdoc cref="IActivityBehaviour.Handle"/>
    protected abstract string? Handle(SessionTurn turn, T activity);
}
