namespace MluviiBot.Simulator.Scripts.Steps.Guests;

/// <summary>What a guest can cancel.</summary>
internal enum Cancelled
{
    /// <summary>The window that asks for a file.</summary>
    Upload,

    /// <summary>The newest form of mluvii.</summary>
    Form,
}
