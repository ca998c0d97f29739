using Microsoft.AspNetCore.Http.HttpResults;

namespace MluviiBot.Simulator.Page;

/// <summary>What a request that only does something is answered.</summary>
internal static class Answer
{
    /// <summary>204 when it was done; what is not possible is answered by <see cref="RefusalAnswers"/>.</summary>
    public static NoContent Done(Action act)
    {
        act();
        return TypedResults.NoContent();
    }
}
