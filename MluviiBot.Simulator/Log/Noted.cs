namespace MluviiBot.Simulator.Log;

/// <summary>Something a developer should know about what mluvii did.</summary>
/// <param name="Kind">What sort of note it is.</param>
/// <param name="Text">The note, in English.</param>
public sealed record Noted(NoteKind Kind, string Text) : SimulationEvent
{
    internal override long Length => Text.Length;
}
