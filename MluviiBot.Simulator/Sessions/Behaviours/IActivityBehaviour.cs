using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>What mluvii does when a bot sends one kind of activity.</summary>
internal interface IActivityBehaviour
{
    /// <summary>The record of the activity.</summary>
    Type Activity { get; }

    /// <summary>Does what the activity asks for, under the lock of the contact centre.</summary>
    /// <returns>Null when mluvii takes it; otherwise what is wrong with it and what to do, in a sentence for developers.</returns>
    string? Handle(SessionTurn turn, MluviiActivity activity);
}
