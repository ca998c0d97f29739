using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace MluviiBot.Extensions.Turns;

/// <summary>Activities of Bot Framework as they lie in the store.</summary>
public static class ActivityJson
{
    private static readonly JsonSerializerSettings Settings = CreateSettings();

    /// <summary>The activity as JSON.</summary>
    /// <param name="activity">An activity.</param>
    public static string Write(Activity activity) => StorableJson.Of(JsonConvert.SerializeObject(activity, Settings));

    /// <summary>The activity of <see cref="Write"/>. What looks like a date in its data stays text.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="JsonException">It is no activity.</exception>
    public static Activity Read(string json) =>
        JsonConvert.DeserializeObject<Activity>(json, Settings) ?? throw new JsonSerializationException("The stored activity is null.");

    private static JsonSerializerSettings CreateSettings()
    {
        var settings = MessageSerializerSettings.Create();
        settings.Formatting = Formatting.None;
        settings.DateParseHandling = DateParseHandling.None;
        return settings;
    }
}
