using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>Cards, attachments and suggested actions as mluvii's API takes them: a message in the shape of Bot Framework, with the session.</summary>
/// <remarks>
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events">mluvii's page</see>, "Adaptive
/// cards" and "Buttons", and mluvii's samples.
/// </remarks>
internal static class RichMessage
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    });

    public static byte[] Write(Activity message, long session)
    {
        var json = new JObject { ["sessionId"] = session, ["type"] = ActivityTypes.Message };
        Add("timestamp", message.Timestamp);
        Add("text", string.IsNullOrEmpty(message.Text) ? null : message.Text);
        Add("attachmentLayout", message.AttachmentLayout);
        Add("attachments", message.Attachments is { Count: > 0 } attachments ? attachments : null);
        Add("suggestedActions", message.SuggestedActions);
        Add("inputHint", message.InputHint);
        return Encoding.UTF8.GetBytes(json.ToString(Formatting.None));

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                json[name] = JToken.FromObject(value, Serializer);
            }
        }
    }
}
