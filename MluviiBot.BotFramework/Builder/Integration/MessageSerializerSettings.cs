using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration;

public static class MessageSerializerSettings
{
    public static JsonSerializerSettings Create() => throw new NotImplementedException();
}
