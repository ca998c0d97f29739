namespace MluviiBot.Simulator.Page.Views;

/// <summary>Why a request was not done.</summary>
/// <param name="Error">One sentence that says what to do.</param>
public sealed record Problem(string Error);
