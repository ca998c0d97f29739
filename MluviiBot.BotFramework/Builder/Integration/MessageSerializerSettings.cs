using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration;

public static class MessageSerializerSettings
{
    /// <summary>New settings for the JSON of the Bot Framework, for the caller to change. Make them once, not for every message.</summary>
    public static JsonSerializerSettings Create() => BotJson.CreateSettings();
}
