using FsCheck;
using FsCheck.Fluent;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Channels;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Extensions.Channels;

/// <summary>Whatever a bot sends to whatever channel, and whatever a guest answers: nothing throws, and what goes out is JSON.</summary>
public sealed class ArbitraryMessageTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(400);

    // Words that the library looks at, so that chance meets them.
    private static readonly Gen<string?> Words = Gen.OneOf<string?>(
        Gen.Elements<string?>(
            null, "", " ", "1", "2.", "٢", "Ano", "\ud83d", "😀😀😀😀😀😀😀😀😀😀😀", "<b>a</b>", "**a** [b](https://c)", "[(", "`", "<!--", "imBack", "openUrl", "messageBack",
            "https://a.cz/b.png", "data:image/png;base64,AA==", "TextBlock", "FactSet", "ColumnSet", "Table", "Image", "Action.Submit", "Action.ShowCard", "שלום"),
        ArbMap.Default.GeneratorFor<string?>());

    private static readonly Gen<string> Names = Gen.Elements(
        "title", "subtitle", "text", "images", "buttons", "tap", "media", "url", "type", "value", "body", "actions", "items", "columns", "facts", "rows", "cells", "data", "card", "fallback");

    private static readonly Gen<string> Types = Gen.Elements(
        null!, "", "image/png", "application/pdf; a=b", "application/unheard", HeroCard.ContentType, ThumbnailCard.ContentType, VideoCard.ContentType, ReceiptCard.ContentType,
        AdaptiveCards.AdaptiveCard.ContentType, "application/vnd.microsoft.card.unheard");

    [Fact]
    public void Any_message_goes_out_on_any_channel_and_any_answer_comes_in() =>
        Check.One(Config, Prop.ForAll(Conversations().ToArbitrary(), conversation => SurvivesAsync(conversation).GetAwaiter().GetResult()));

    private static async Task<bool> SurvivesAsync((string Channel, UnsupportedPolicy Policy, Activity[] Messages, string? Answer) conversation)
    {
        var talk = new ChannelTalk(new GuestChannel(conversation.Channel), conversation.Policy);
        var sent = await talk.BotSaysAsync(conversation.Messages);
        JsonConvert.SerializeObject(sent).ShouldNotBeNull();
        await talk.GuestSaysAsync(conversation.Answer ?? string.Empty);
        return talk.Responses.Length == conversation.Messages.Length;
    }

    private static Gen<(string Channel, UnsupportedPolicy Policy, Activity[] Messages, string? Answer)> Conversations() =>
        from channel in Gen.Elements("WebChat", "Facebook", "WhatsApp", "Apple", "VK", "Phone", "Other", "TikTok")
        from policy in Gen.Elements(UnsupportedPolicy.Degrade, UnsupportedPolicy.SendAnyway)
        from messages in Messages().ListOf(2)
        from answer in Words
        select (channel, policy, messages.ToArray(), answer);

    private static Gen<Activity> Messages() =>
        from text in Words
        from format in Gen.Elements(null!, "plain", "xml", "markdown", "unheard")
        from attachments in Gen.OneOf(Gen.Constant<IEnumerable<Attachment?>?>(null), Attachments().ListOf().Select(list => (IEnumerable<Attachment?>?)list))
        from actions in Gen.OneOf(Gen.Constant<IEnumerable<CardAction?>?>(null), Buttons().ListOf().Select(list => (IEnumerable<CardAction?>?)list))
        from suggests in Gen.Elements(true, false)
        select new Activity(ActivityTypes.Message)
        {
            Text = text,
            TextFormat = format,
            Attachments = attachments?.ToList(),
            SuggestedActions = suggests ? new SuggestedActions { Actions = actions?.ToList() } : null,
        };

    private static Gen<Attachment?> Attachments() => Gen.OneOf(
        Gen.Constant<Attachment?>(null),
        HeroCards().Select(card => (Attachment?)new Attachment(HeroCard.ContentType, content: card)),
        from type in Types
        from content in Contents()
        from url in Words
        from name in Words
        select (Attachment?)new Attachment(type, url, content, name));

    private static Gen<object?> Contents() => Gen.OneOf(
        Words.Select(text => (object?)text),
        Json(3).Select(json => (object?)json),
        Json(3).Select(json => (object?)json.ToString(Formatting.None)),
        HeroCards().Select(card => (object?)card));

    private static Gen<HeroCard> HeroCards() =>
        from title in Rarely(Words)
        from text in Rarely(Words)
        from buttons in Gen.OneOf(Gen.Constant(new List<CardAction?>()), Buttons().ListOf())
        from images in Words.ListOf(2)
        select new HeroCard(title, text, text, [.. images.Select(url => url is null ? null : new CardImage(url))], [.. buttons], buttons.FirstOrDefault());

    private static Gen<T?> Rarely<T>(Gen<T?> values)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), values);

    private static Gen<CardAction?> Buttons() =>
        from type in Words
        from title in Words
        from value in Gen.OneOf(Words.Select(text => (object?)text), Json(1).Select(json => (object?)json), Gen.Elements<object?>(null, 7, 1.5, true, DateTime.UnixEpoch, new { a = 1 }))
        from isThere in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        select isThere ? new CardAction(type, title, value: value, text: title) : null;

    private static Gen<JToken> Json(int depth)
    {
        var scalars = Gen.OneOf(Words.Select(text => (JToken)new JValue(text)), Gen.Elements<JToken>(new JValue(5), new JValue(true), JValue.CreateNull()));
        return depth == 0
            ? scalars
            : Gen.OneOf(
                scalars,
                Json(depth - 1).ListOf(3).Select(items => (JToken)new JArray(items)),
                from names in Names.ListOf(5)
                from values in Json(depth - 1).ListOf(5)
                select (JToken)new JObject(names.Zip(values).DistinctBy(member => member.First).Select(member => new JProperty(member.First, member.Second))));
    }
}
