using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json;

namespace MluviiBot.Tests.BotFramework.Schema;

/// <summary>The two ways between objects and JSON that the SDK offers: HTTP bodies, and its serializer settings.</summary>
internal static class Wire
{
    public static Task<T?> ReadBodyAsync<T>(string json) => ReadBodyAsync<T>(Encoding.UTF8.GetBytes(json));

    public static async Task<T?> ReadBodyAsync<T>(byte[] json)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(json);
        return await HttpHelper.ReadRequestAsync<T>(context.Request);
    }

    public static async Task<string> WriteBodyAsync(object value)
    {
        var context = new DefaultHttpContext();
        using var body = new MemoryStream();
        context.Response.Body = body;
        await HttpHelper.WriteResponseAsync(context.Response, new InvokeResponse { Status = 200, Body = value });
        return Encoding.UTF8.GetString(body.ToArray());
    }

    public static T? Read<T>(string json) => JsonConvert.DeserializeObject<T>(json, HttpHelper.BotMessageSerializerSettings);

    public static object? Read(string json, Type type) => JsonConvert.DeserializeObject(json, type, HttpHelper.BotMessageSerializerSettings);

    public static string Write(object value) => JsonConvert.SerializeObject(value, HttpHelper.BotMessageSerializerSettings);

    public static async Task<object?> ReadBodyAsync(string json, Type type)
    {
        Func<string, Task<object?>> read = ReadBodyAsync<object>;
        var task = (Task)read.Method.GetGenericMethodDefinition().MakeGenericMethod(type).Invoke(null, [json])!;
        await task;
        return task.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(task);
    }

    /// <summary>The order of members does not matter, the text of numbers and of strings does not either.</summary>
    public static void ShouldBeJson(this string actual, string expected) =>
        JsonNode.DeepEquals(JsonNode.Parse(actual), JsonNode.Parse(expected)).ShouldBeTrue($"Got\n{actual}\ninstead of\n{expected}");
}
