using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Scripts.Running;

/// <summary>A mluvii in which one script is played, with the bots connected.</summary>
public interface IPlayground : IAsyncDisposable
{
    Simulation Simulation { get; }

    /// <summary>What goes wrong between mluvii and its bots.</summary>
    FaultTable Faults { get; }
}
