using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <inheritdoc cref="IActivityBehaviour"/>
/// <typeparam name="T">The record of the activity.</typeparam>
internal abstract class ActivityBehaviour<T> : IActivityBehaviour
    where T : MluviiActivity
{
    public Type Activity => typeof(T);

    public string? WhyNot(SessionTurn turn, MluviiActivity activity) => WhyNot(turn, (T)activity);

    public void Handle(SessionTurn turn, MluviiActivity activity) => Handle(turn, (T)activity);

    /// <inheritdoc cref="IActivityBehaviour.WhyNot"/>
    protected virtual string? WhyNot(SessionTurn turn, T activity) => null;

    /// <inheritdoc cref="IActivityBehaviour.Handle"/>
    protected abstract void Handle(SessionTurn turn, T activity);
}
