using System.Xml.Serialization;
using AdaptiveCards;

namespace MluviiBot.Tests.BotFramework.AdaptiveCards;

public class ValueTests
{
    [Theory]
    [InlineData("auto", AdaptiveWidthType.Auto, null)]
    [InlineData("stretch", AdaptiveWidthType.Stretch, null)]
    [InlineData("Stretch", AdaptiveWidthType.Stretch, null)]
    [InlineData("80px", AdaptiveWidthType.Pixel, 80)]
    [InlineData("2", AdaptiveWidthType.Weighted, 2)]
    public void A_width_is_a_word_pixels_or_a_weight(string text, AdaptiveWidthType type, int? unit)
    {
        AdaptiveWidth width = text;

        width.WidthType.ShouldBe(type);
        width.Unit.ShouldBe((uint?)unit);
        width.IsPixel().ShouldBe(type is AdaptiveWidthType.Pixel);
        width.ToString().ShouldBe(text, StringCompareShould.IgnoreCase);
        AdaptiveWidth.Parse(text).ShouldBe(width);
    }

    [Theory]
    [InlineData("auto", AdaptiveHeightType.Auto, null)]
    [InlineData("stretch", AdaptiveHeightType.Stretch, null)]
    [InlineData("80px", AdaptiveHeightType.Pixel, 80)]
    public void A_height_is_a_word_or_pixels(string text, AdaptiveHeightType type, int? unit)
    {
        AdaptiveHeight height = text;

        height.HeightType.ShouldBe(type);
        height.Unit.ShouldBe((uint?)unit);
        height.IsPixel().ShouldBe(type is AdaptiveHeightType.Pixel);
        height.ToString().ShouldBe(text);
        AdaptiveHeight.Parse(text).ShouldBe(height);
    }

    [Fact]
    public void Sizes_are_equal_by_what_they_say()
    {
        (AdaptiveHeight.Auto == AdaptiveHeightType.Auto).ShouldBeTrue();
        (AdaptiveHeight.Stretch != AdaptiveHeight.Auto).ShouldBeTrue();
        (new AdaptiveHeight(80) == "80px").ShouldBeTrue();
        (new AdaptiveHeight(80) == 81u).ShouldBeFalse();
        (new AdaptiveWidth(80) == "80px").ShouldBeTrue();
        (new AdaptiveWidth("80") == "80px").ShouldBeFalse();
        (AdaptiveWidth.Auto == null).ShouldBeFalse();
        new AdaptiveWidth("80px").GetHashCode().ShouldBe(new AdaptiveWidth(80).GetHashCode());
    }

    [Fact]
    public void A_shared_size_cannot_be_spoilt_by_one_element()
    {
        var one = new AdaptiveTextBlock("x");
        one.Height.HeightType = AdaptiveHeightType.Stretch;

        new AdaptiveTextBlock("y").Height.HeightType.ShouldBe(AdaptiveHeightType.Auto);
        AdaptiveHeight.Auto.HeightType.ShouldBe(AdaptiveHeightType.Auto);
    }

    [Theory]
    [InlineData("#123456", true)]
    [InlineData("#80ABCdef", true)]
    [InlineData("#12345", false)]
    [InlineData("123456", false)]
    [InlineData("#12345G", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_colour_is_six_or_eight_digits_after_a_hash(string? color, bool isColor) => ColorUtil.IsValidColor(color).ShouldBe(isColor);

    [Fact]
    public void A_lighter_colour_is_lighter()
    {
        ColorUtil.TryParseColor("#204060", out var color).ShouldBeTrue();
        color.ShouldBe(0x204060);
        ColorUtil.TryParseColor(ColorUtil.GenerateLighterColor("#204060"), out var lighter).ShouldBeTrue();
        (lighter & 0xFF).ShouldBeGreaterThan(0x60);
    }

    [Fact]
    public void Text_becomes_a_target_and_an_address_a_background()
    {
        AdaptiveTargetElement target = "a";
        (target.ElementId, target.IsVisible).ShouldBe(("a", null));

        AdaptiveBackgroundImage image = new Uri("https://acme.example/a.png");
        image.UrlString.ShouldBe("https://acme.example/a.png");
    }

    [Fact]
    public void Internal_ids_are_told_apart()
    {
        var id = AdaptiveInternalID.Next();

        id.ShouldNotBe(AdaptiveInternalID.Next());
        id.ShouldNotBe(new AdaptiveInternalID());
        new AdaptiveInternalID().ShouldBe(new AdaptiveInternalID());
        new AdaptiveTextBlock("a").InternalID.ShouldNotBe(new AdaptiveTextBlock("b").InternalID);
    }

    [Fact]
    public void A_parse_context_finds_ids_that_are_used_twice()
    {
        var context = new ParseContext();
        context.PushElement("a", AdaptiveInternalID.Next());
        context.PushElement("b", AdaptiveInternalID.Next());
        context.PopElement();
        context.PopElement();
        context.PushElement("b", AdaptiveInternalID.Next());

        Should.Throw<AdaptiveSerializationException>(context.PopElement);
        context.GetNearestFallbackID(AdaptiveInternalID.Next()).ShouldBe(new AdaptiveInternalID());
    }

    [Fact]
    public void The_resources_of_a_card_are_found()
    {
        var card = new AdaptiveCard("1.6")
        {
            BackgroundImage = new Uri("https://acme.example/back.png"),
            Body =
            {
                new AdaptiveContainer { new AdaptiveImage("https://acme.example/a.png") },
                new AdaptiveMedia { Sources = { new("video/mp4", "https://acme.example/v.mp4") } },
            },
            Actions = { new AdaptiveShowCardAction { Card = new AdaptiveCard("1.0") { Body = { new AdaptiveImage("https://acme.example/b.png") } } } },
        };

        card.GetResourceInformation().ShouldBe(
            [
                new RemoteResourceInformation("https://acme.example/back.png", "image"),
                new RemoteResourceInformation("https://acme.example/a.png", "image"),
                new RemoteResourceInformation("https://acme.example/v.mp4", "video/mp4"),
                new RemoteResourceInformation("https://acme.example/b.png", "image"),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void Additional_members_survive_xml()
    {
        var serializer = new XmlSerializer(typeof(SerializableDictionary<string, object>));
        using var text = new StringWriter();
        serializer.Serialize(text, new SerializableDictionary<string, object> { ["a"] = "text & more", ["b"] = 5 });

        using var reader = System.Xml.XmlReader.Create(new StringReader(text.ToString()));
        var back = serializer.Deserialize(reader).ShouldBeOfType<SerializableDictionary<string, object>>();

        back["a"].ShouldBe("text & more");
        back["b"].ShouldBe(5);
    }

    [Fact]
    public void What_xml_cannot_leave_out_stands_in_for_what_can_be_null()
    {
        var container = new AdaptiveContainer();
        (container.ShouldSerializeRtlXml(), container.ShouldSerializeStyleXml()).ShouldBe((false, false));

        container.RtlXml = true;
        container.StyleXml = AdaptiveContainerStyle.Good;
        (container.Rtl, container.Style).ShouldBe((true, AdaptiveContainerStyle.Good));
        (container.ShouldSerializeRtlXml(), container.ShouldSerializeStyleXml()).ShouldBe((true, true));

        var refresh = new AdaptiveRefresh { ExpiresXml = "2026-11-22T16:55:00+01:00" };
        refresh.Expires.ShouldBe(new DateTime(2026, 11, 22, 15, 55, 0, DateTimeKind.Utc));
    }
}
