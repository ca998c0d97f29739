namespace MluviiBot.Dialogs.Menu;

/// <summary>What the dialog of a topic begins with, as its options.</summary>
/// <param name="Reason">Why the guest would be handed over: the value of the call parameter that mluvii's routing looks at.</param>
/// <param name="Meanwhile">What the guest wrote and nobody has dealt with; null for nothing.</param>
internal sealed record TopicStart(string Reason, string? Meanwhile = null);
