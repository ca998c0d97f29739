namespace Microsoft.Bot.Builder;

public static class RecognizerResultExtensions
{
    /// <summary>The intent with the highest score, and the score; an empty name and 0 when nothing scored above 0.</summary>
    public static (string, double) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(result.Intents, nameof(result));
        var top = (Intent: string.Empty, Score: 0.0);
        foreach (var (intent, score) in result.Intents)
        {
            if (score?.Score > top.Score)
            {
                top = (intent, score.Score.Value);
            }
        }

        return top;
    }
}
