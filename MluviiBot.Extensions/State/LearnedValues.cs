using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.State;

/// <summary>What one conversation added to the state of a guest.</summary>
internal static class LearnedValues
{
    private static readonly JsonMergeSettings NewerWins = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Ignore,
        PropertyNameComparison = StringComparison.Ordinal,
    };

    /// <summary>Members of <paramref name="now"/>, at any depth, that are new or different; what is gone is not told.</summary>
    public static JObject Since(JObject start, JObject now)
    {
        var news = new JObject();
        foreach (var (name, value) in now)
        {
            var before = start[name];
            if (before is JObject known && value is JObject current)
            {
                if (Since(known, current) is { HasValues: true } inside)
                {
                    news[name] = inside;
                }
            }
            else if (!JToken.DeepEquals(before, value))
            {
                news[name] = value!.DeepClone();
            }
        }

        return news;
    }

    public static void Merge(JObject state, JObject learned) => state.Merge(learned, NewerWins);
}
