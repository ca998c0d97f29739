using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Builder;

/// <summary>What state holds comes back as what it was: dialogs cast what they find in their object-valued dictionaries.</summary>
public class StoredValueTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly ConversationState _state = new(new MemoryStorage());

    private enum Colour
    {
        Red,
        Green,
    }

    public static TheoryData<object> Values => new(
        "a text",
        "2024-05-06T07:08:09Z",
        "2024-05-06",
        "",
        "Příliš žluťoučký kůň 🐎 \" \\ \n \u2028",
        true,
        42,
        42L,
        4.5,
        4.5f,
        12345678901234567890.123456789m,
        (byte)7,
        'ž',
        ulong.MaxValue,
        Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"),
        TimeSpan.FromMinutes(90),
        new Uri("https://example.com/a?b=c"),
        new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromHours(2)));

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_plain_value_comes_back_with_its_type(object value)
    {
        var back = await RoundTripAsync(value);
        back.ShouldBe(value);
        back.ShouldBeOfType(value.GetType());
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public async Task A_time_keeps_its_kind(DateTimeKind kind)
    {
        var time = new DateTime(2024, 5, 6, 7, 8, 9, 123, kind).AddTicks(4567);

        var back = (await RoundTripAsync(time)).ShouldBeOfType<DateTime>();

        back.ShouldBe(time);
        back.Kind.ShouldBe(kind);
    }

    [Fact]
    public async Task An_enum_comes_back_as_the_enum()
        => (await RoundTripAsync(Colour.Green)).ShouldBe(Colour.Green);

    [Fact]
    public async Task Nothing_comes_back_as_nothing()
        => (await RoundTripAsync(null)).ShouldBeNull();

    [Fact]
    public async Task Lists_and_dictionaries_come_back_typed()
    {
        (await RoundTripAsync(new List<string> { "one", "2024-05-06T07:08:09Z" })).ShouldBeOfType<List<string>>().ShouldBe(["one", "2024-05-06T07:08:09Z"]);
        (await RoundTripAsync((int[])[1, 2])).ShouldBeOfType<int[]>().ShouldBe([1, 2]);
        (await RoundTripAsync(new List<object> { 1, "two", 3.5m })).ShouldBeOfType<List<object>>().ShouldBe([1, "two", 3.5m]);
        (await RoundTripAsync(new Dictionary<string, object> { ["answer"] = 42, ["deeper"] = new Dictionary<string, object> { ["flag"] = true } }))
            .ShouldBeOfType<Dictionary<string, object>>()["deeper"]
            .ShouldBeOfType<Dictionary<string, object>>()["flag"].ShouldBe(true);
        (await RoundTripAsync(new byte[] { 1, 2, 3 })).ShouldBeOfType<byte[]>().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Objects_come_back_as_their_class_at_any_depth()
    {
        var order = new Order { Items = { new Tea { Grams = 50 }, new Item { Name = "cup" } }, Extra = new Tea { Grams = 7 }, Due = new DateTime(2024, 5, 6, 0, 0, 0, DateTimeKind.Utc) };

        var back = (await RoundTripAsync(order)).ShouldBeOfType<Order>();

        back.Items[0].ShouldBeOfType<Tea>().Grams.ShouldBe(50);
        back.Items[1].ShouldBeOfType<Item>().Name.ShouldBe("cup");
        back.Extra.ShouldBeOfType<Tea>().Grams.ShouldBe(7);
        back.Due.ShouldBe(order.Due);
    }

    [Fact]
    public async Task An_activity_comes_back_whole()
    {
        var activity = (Activity)MessageFactory.Attachment(new HeroCard(title: "card", buttons: [new CardAction(ActionTypes.ImBack, "yes", value: "yes")]).ToAttachment(), "text");
        activity.ChannelData = JObject.Parse("""{"Activity":"Forward","When":"2024-05-06T07:08:09Z"}""");
        activity.Timestamp = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

        var back = (await RoundTripAsync(activity)).ShouldBeOfType<Activity>();

        back.Text.ShouldBe("text");
        back.Timestamp.ShouldBe(activity.Timestamp);
        back.Attachments.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>().Buttons[0].Value.ShouldBe("yes");
        var data = back.ChannelData.ShouldBeOfType<JObject>();
        data["When"]!.ToString(Formatting.None).ShouldBe("\"2024-05-06T07:08:09Z\"");
    }

    [Fact]
    public async Task A_member_that_was_set_to_null_stays_null()
    {
        var back = (await RoundTripAsync(new Preset { Text = null, Mention = new Mention { Type = null } })).ShouldBeOfType<Preset>();
        back.Text.ShouldBeNull();
        back.Mention.Type.ShouldBeNull();
    }

    [Fact]
    public async Task JSON_comes_back_as_JSON()
    {
        var json = JObject.Parse("""{"a":[1,{"b":null}],"c":"text"}""");
        JToken.DeepEquals((await RoundTripAsync(json)).ShouldBeOfType<JObject>(), json).ShouldBeTrue();
        JToken.DeepEquals((await RoundTripAsync(new JArray(1, "two"))).ShouldBeOfType<JArray>(), new JArray(1, "two")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{"$type":"System.IO.FileInfo, System.Private.CoreLib","fileName":"/etc/passwd"}""")]
    [InlineData("""{"deep":[{"$type":"1","$value":5}],"$ref":"1"}""")]
    [InlineData("""{"$type":"Nobody.Knows, Nothing"}""")]
    [Trait("Sdk", "Embedded")]
    public async Task Foreign_JSON_cannot_name_a_type(string text)
    {
        var json = JObject.Parse(text);
        JToken.DeepEquals((await RoundTripAsync(json)).ShouldBeOfType<JObject>(), json).ShouldBeTrue();
        (await RoundTripAsync(new List<object> { json })).ShouldBeOfType<List<object>>()[0].ShouldBeOfType<JObject>();
    }

    [Fact]
    public async Task Long_texts_of_all_scripts_come_back_unbroken()
    {
        for (var shift = 0; shift < 4; shift++)
        {
            var text = new string('x', 1000 + shift) + string.Concat(Enumerable.Repeat("🐎ž漢", 3000));
            (await RoundTripAsync(text)).ShouldBe(text);
        }
    }

    [Fact]
    public async Task A_value_read_as_another_type_is_converted()
    {
        var first = _adapter.Turn();
        await _state.CreateProperty<object>("number").SetAsync(first, 42L);
        await _state.CreateProperty<object>("order").SetAsync(first, JObject.Parse("""{"Due":"2024-05-06T00:00:00Z"}"""));
        await _state.SaveChangesAsync(first);

        var turn = _adapter.Turn();
        (await _state.CreateProperty<int>("number").GetAsync(turn)).ShouldBe(42);
        (await _state.CreateProperty<Order>("order").GetAsync(turn)).Due.ToString("d", CultureInfo.InvariantCulture).ShouldBe("05/06/2024");
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public async Task A_change_inside_a_converted_object_is_saved()
    {
        var order = _state.CreateProperty<Order>("order");
        var first = _adapter.Turn();
        await _state.CreateProperty<object>("order").SetAsync(first, JObject.Parse("""{"Extra":"none"}"""));
        await _state.SaveChangesAsync(first);

        var second = _adapter.Turn();
        (await order.GetAsync(second)).Extra = "something";
        await _state.SaveChangesAsync(second);

        (await order.GetAsync(_adapter.Turn())).Extra.ShouldBe("something");
    }

    private async Task<object?> RoundTripAsync(object? value)
    {
        var slot = _state.CreateProperty<object?>("slot");
        var first = _adapter.Turn();
        await slot.SetAsync(first, value);
        await _state.SaveChangesAsync(first);
        return await slot.GetAsync(_adapter.Turn());
    }

    private class Item
    {
        public string? Name { get; set; }
    }

    private sealed class Tea : Item
    {
        public int Grams { get; set; }
    }

    private sealed class Preset
    {
        public string? Text { get; set; } = "preset";

        public Mention Mention { get; set; } = new();
    }

    private sealed class Order
    {
        public List<Item> Items { get; } = [];

        public object? Extra { get; set; }

        public DateTime Due { get; set; }
    }
}
