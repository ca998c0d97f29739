namespace MluviiBot.Extensions.Turns;

/// <summary>A turn could not be committed, again and again.</summary>
internal sealed class StateConflictException()
    : Exception("Others kept changing state that this turn writes with an ETag. Write it without one (the last one wins), or keep it by conversation.");
