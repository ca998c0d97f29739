using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

public static class HttpHelper
{
    public static readonly JsonSerializer BotMessageSerializer;

    public static readonly JsonSerializerSettings BotMessageSerializerSettings;

    public static Task<T> ReadRequestAsync<T>(HttpRequest request) => throw new NotImplementedException();

    public static Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse) => throw new NotImplementedException();
}
