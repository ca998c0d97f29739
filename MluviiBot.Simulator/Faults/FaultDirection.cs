namespace MluviiBot.Simulator.Faults;

/// <summary>Which way an activity goes.</summary>
public enum FaultDirection
{
    ToBot,

    FromBot,
}
