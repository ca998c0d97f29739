using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>What mluvii does when a bot sends one kind of activity. Called under the lock of the contact centre.</summary>
internal interface IActivityBehaviour
{
    /// <summary>The record of the activity.</summary>
    Type Activity { get; }

    /// <summary>What is wrong with an activity and what to do, in a sentence for developers; null when mluvii takes it. Changes nothing.</summary>
    string? WhyNot(SessionTurn turn, MluviiActivity activity);

    /// <summary>Does what an activity asks for that mluvii takes.</summary>
    void Handle(SessionTurn turn, MluviiActivity activity);
}
