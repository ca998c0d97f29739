#nullable enable
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Reads generated objects. Names of members are taken in any case and as one value or many, as templates write them.</summary>
internal static class GeneratedActivity
{
    private const string TypeMember = "lgType";
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    private static readonly Dictionary<string, string> CardTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(HeroCard)] = HeroCard.ContentType,
        [nameof(ThumbnailCard)] = ThumbnailCard.ContentType,
        [nameof(AudioCard)] = AudioCard.ContentType,
        [nameof(VideoCard)] = VideoCard.ContentType,
        [nameof(AnimationCard)] = AnimationCard.ContentType,
        [nameof(SigninCard)] = SigninCard.ContentType,
        [nameof(OAuthCard)] = OAuthCard.ContentType,
        [nameof(ReceiptCard)] = ReceiptCard.ContentType,
    };

    public static Activity FromText(string text)
    {
        var trimmed = text.Trim();
        return MessageFactory.Text(trimmed, trimmed);
    }

    public static Activity FromJson(object generated)
    {
        var json = generated as JObject ?? JToken.FromObject(generated, BotJson.Serializer) as JObject;
        if (json is null || TypeOf(json) is not { Length: > 0 } type)
        {
            return FromText((json ?? generated).ToString() ?? "");
        }

        return type.Equals(nameof(Activity), StringComparison.OrdinalIgnoreCase)
            ? ToActivity(json)
            : (Activity)MessageFactory.Attachment(ToAttachment(json));
    }

    private static Activity ToActivity(JObject json)
    {
        var rest = new JObject();
        var activity = new Activity { Type = ActivityTypes.Message };
        foreach (var member in json.Properties())
        {
            switch (member.Name.ToUpperInvariant())
            {
                case "LGTYPE":
                    break;
                case "ATTACHMENTS":
                    activity.Attachments = [.. Many(member.Value).Select(ToAttachment)];
                    break;
                case "SUGGESTEDACTIONS":
                    activity.SuggestedActions = new SuggestedActions { Actions = [.. Many(member.Value).Select(ToAction)] };
                    break;
                default:
                    rest[member.Name] = member.Value;
                    break;
            }
        }

        using var reader = rest.CreateReader();
        BotJson.Serializer.Populate(reader, activity);
        activity.InputHint ??= InputHints.AcceptingInput;
        return activity;
    }

    private static Attachment ToAttachment(JToken generated)
    {
        if (generated is not JObject json)
        {
            throw new ArgumentException("A generated attachment has to be an object.", nameof(generated));
        }

        var type = TypeOf(json);
        if (type is null || type.Equals(nameof(Attachment), StringComparison.OrdinalIgnoreCase))
        {
            return IsAdaptiveCard(json)
                ? new Attachment { ContentType = AdaptiveCard, Content = json }
                : Normalized(json).ToObject<Attachment>(BotJson.Serializer)!;
        }

        return CardTypes.TryGetValue(type, out var contentType)
            ? new Attachment { ContentType = contentType, Content = ToCard(json) }
            : new Attachment { ContentType = type, Content = json };
    }

    private static JObject ToCard(JObject json)
    {
        var card = Normalized(json);
        foreach (var member in card.Properties())
        {
            member.Value = member.Name switch
            {
                "buttons" => new JArray(Many(member.Value).Select(button => JObject.FromObject(ToAction(button), BotJson.Serializer))),
                "images" => new JArray(Many(member.Value).Select(Address)),
                "media" => new JArray(Many(member.Value).Select(Address)),
                "image" => Address(member.Value),
                _ => member.Value,
            };
        }

        return card;
    }

    private static CardAction ToAction(JToken generated)
    {
        if (generated is JObject json)
        {
            return Normalized(json).ToObject<CardAction>(BotJson.Serializer)!;
        }

        var caption = generated.ToString();
        return new CardAction { Type = ActionTypes.ImBack, Title = caption, Value = caption, Text = caption, DisplayText = caption };
    }

    private static JToken Address(JToken image) => image is JObject ? image : new JObject { ["url"] = image };

    private static JArray Many(JToken value) => value as JArray ?? [value];

    private static bool IsAdaptiveCard(JObject json) => json.GetValue("type", StringComparison.OrdinalIgnoreCase) is JValue { Value: "AdaptiveCard" };

    private static string? TypeOf(JObject json) => (json.GetValue(TypeMember, StringComparison.OrdinalIgnoreCase) as JValue)?.Value as string;

    private static JObject Normalized(JObject json)
    {
        var members = new JObject();
        foreach (var member in json.Properties())
        {
            if (!member.Name.Equals(TypeMember, StringComparison.OrdinalIgnoreCase))
            {
                members[JsonName(member.Name)] = member.Value.DeepClone();
            }
        }

        return members;
    }

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
