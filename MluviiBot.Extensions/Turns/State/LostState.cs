namespace MluviiBot.Extensions.Turns;

/// <summary>
/// In the turn state when something stored could not be read, as its type is gone or has changed: it counts as not there and is overwritten. The bot
/// tells the guest that he starts over: <c>turnContext.TurnState.Get&lt;LostState&gt;() is not null</c>, once the state is loaded.
/// </summary>
/// <param name="Kind">What it belonged to: the second part of its key, such as <c>conversations</c>.</param>
public sealed record LostState(string Kind);
