using AdaptiveCards;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.AdaptiveCards;

/// <summary>Every file in Samples is a card as it is written: no member that is only a default, no shorthand.</summary>
[Collection("Registered elements")]
public class SampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "BotFramework", "AdaptiveCards", "Samples");

    public static TheoryData<string> Samples => new(Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order());

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_card_survives_reading_and_writing(string file)
    {
        var json = Read(file);

        AdaptiveCard.FromJson(json).Card.ToJson().ShouldBeJson(json);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_card_survives_a_serializer_with_its_defaults(string file)
    {
        var json = Read(file);

        JsonConvert.SerializeObject(JsonConvert.DeserializeObject<AdaptiveCard>(json)).ShouldBeJson(json);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_card_is_the_same_in_an_attachment(string file)
    {
        var json = Read(file);
        var activity = new Activity
        {
            Attachments = [new Attachment(AdaptiveCard.ContentType) { Content = AdaptiveCard.FromJson(json).Card }],
        };
        using var text = new StringWriter();

        HttpHelper.BotMessageSerializer.Serialize(text, activity);

        CardJson.Parse(text.ToString())["attachments"]![0]!["content"]!.ToString().ShouldBeJson(json);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_type_is_written_first(string file)
    {
        var card = JObject.Parse(AdaptiveCard.FromJson(Read(file)).Card.ToJson());

        foreach (var element in card.DescendantsAndSelf().OfType<JObject>().Where(json => json.ContainsKey("type") && json.Parent?.Path.Contains("msteams") != true))
        {
            element.Properties().First().Name.ShouldBe("type", element.Path);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Whatever_stands_in_a_card_is_read_or_refused_with_the_one_kind_of_error(string file)
    {
        string[] values = ["null", "-2.5", "\"\"", "\"http://[\"", "{}", "[null,[{}]]"];
        var card = JObject.Parse(Read(file));
        foreach (var place in card.Descendants().Where(token => token is not JProperty).ToList())
        {
            foreach (var value in values)
            {
                var junk = new JRaw(value);
                place.Replace(junk);
                Check(card.ToString());
                junk.Replace(place);
            }
        }

        static void Check(string changed)
        {
            AdaptiveCard card;
            try
            {
                card = AdaptiveCard.FromJson(changed).Card;
            }
            catch (AdaptiveSerializationException)
            {
                return;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Refused with a {e.GetType()}:\n{changed}", e);
            }

            Should.NotThrow(card.ToJson, changed);
        }
    }

    [Fact]
    public void Every_kind_of_element_and_action_has_a_sample()
    {
        var used = Directory.GetFiles(Folder, "*.json")
            .SelectMany(file => JObject.Parse(File.ReadAllText(file)).DescendantsAndSelf().OfType<JObject>())
            .Select(json => (string?)json["type"])
            .ToHashSet();

        AdaptiveTypedElementConverter.TypedElementTypes.Value.Where(type => type.Value.Assembly == typeof(AdaptiveCard).Assembly)
            .Select(type => type.Key).Where(name => !used.Contains(name)).ShouldBeEmpty();
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
