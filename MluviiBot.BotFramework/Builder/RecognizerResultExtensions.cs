namespace Microsoft.Bot.Builder;

public static class RecognizerResultExtensions
{
    public static (string, double) GetTopScoringIntent(this RecognizerResult result) => throw new NotImplementedException();
}
