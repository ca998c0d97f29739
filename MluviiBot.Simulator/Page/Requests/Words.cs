namespace MluviiBot.Simulator.Page.Requests;

/// <summary>Somebody writes.</summary>
public sealed record Words
{
    public required string Text { get; init; }
}
