using System.Text.Json;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.BotFramework;

/// <summary>Reads what a bot of Bot Framework sent.</summary>
internal static class BotFrameworkMessage
{
    public static BotMessage Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var activity = document.RootElement;
        var type = activity.TextOf("type");
        var isShown = type == ActivityTypes.Message;
        return new BotMessage
        {
            Json = json,
            Text = isShown ? activity.TextOf("text") : null,
            Attachments = isShown ? [.. activity.ItemsOf("attachments").Select(ReadAttachment)] : [],
            IsCarousel = activity.TextOf("attachmentLayout") == AttachmentLayoutTypes.Carousel,
            SuggestedActions = isShown && activity.Member("suggestedActions") is { } suggested
                ? [.. suggested.ItemsOf("actions").Select(CardButton.Read).OfType<CardButton>()]
                : [],
            InputHint = activity.TextOf("inputHint"),
            IsTyping = type == ActivityTypes.Typing,
            Command = type is ActivityTypes.Message or ActivityTypes.Event && activity.Member("channelData") is { } data ? MluviiJson.Read(data) : null,
        };
    }

    private static BotAttachment ReadAttachment(JsonElement attachment) => new(
        attachment.TextOf("contentType") ?? "",
        attachment.Member("content")?.Clone(),
        attachment.TextOf("contentUrl"),
        attachment.TextOf("name"));
}
