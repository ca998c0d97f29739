using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Schema;

public class WireJsonTests
{
    public static TheoryData<string> SchemaTypes() => new(
        typeof(Activity).Assembly.GetTypes()
            .Where(type => type is { IsPublic: true, IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
                && type.Namespace == typeof(Activity).Namespace
                && !typeof(Exception).IsAssignableFrom(type)
                && type.GetConstructor(Type.EmptyTypes) is not null)
            .Select(type => type.Name)
            .Order());

    [Theory]
    [MemberData(nameof(SchemaTypes))]
    public async Task Nulls_are_left_out(string name)
    {
        var value = Activator.CreateInstance(typeof(Activity).Assembly.GetType($"{typeof(Activity).Namespace}.{name}", throwOnError: true)!)!;

        var json = await Wire.WriteBodyAsync(value);

        JObject.Parse(json).Properties().ShouldAllBe(member => member.Value.Type != JTokenType.Null);
        json.ShouldBeJson(Wire.Write(value));
    }

    [Theory]
    [InlineData("2025-11-22T15:55:01.1234567Z", "2025-11-22T15:55:01.1234567+00:00")]
    [InlineData("2025-11-22T16:55:01.12+01:00", "2025-11-22T16:55:01.1200000+01:00")]
    [InlineData("2025-11-22T16:55:01-05:30", "2025-11-22T16:55:01.0000000-05:30")]
    public async Task Times_keep_their_offset(string sent, string expected)
    {
        var json = $$"""{"type":"message","timestamp":"{{sent}}","localTimestamp":"{{sent}}"}""";

        var fromBody = (await Wire.ReadBodyAsync<Activity>(json))!;
        var fromSettings = Wire.Read<Activity>(json)!;

        foreach (var time in new[] { fromBody.Timestamp, fromBody.LocalTimestamp, fromSettings.Timestamp, fromSettings.LocalTimestamp })
        {
            time!.Value.ToString("O").ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("2025-11-22T15:55:01", 1)]
    [InlineData("2025-11-22T15:55:01.123", 1.123)]
    [Trait("Sdk", "Embedded")]
    public async Task A_time_without_an_offset_is_utc(string sent, double seconds)
    {
        var expected = new DateTimeOffset(2025, 11, 22, 15, 55, 0, TimeSpan.Zero).AddSeconds(seconds);
        var json = $$"""{"type":"message","localTimestamp":"{{sent}}"}""";

        (await Wire.ReadBodyAsync<Activity>(json))!.LocalTimestamp.ShouldBe(expected);
        Wire.Read<Activity>(json)!.LocalTimestamp.ShouldBe(expected);
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public async Task Text_that_looks_like_a_date_is_left_alone_in_untyped_members()
    {
        const string Sent = """
            {"type":"message","value":"2021-12-06T14:00:00",
             "channelData":{"CallParams":{"birth":"1980-02-01T00:00:00+02:00","at":"2025-11-22T15:55:01.000Z"}},
             "attachments":[{"contentType":"x","content":{"when":"2025-01-01T00:00:00Z"},"extra":"2025-01-01T00:00:00Z"}],
             "entities":[{"type":"x","when":"2025-01-01T00:00:00"}],"unknown":{"when":["2025-01-01T00:00:00+01:00"]}}
            """;

        (await Wire.WriteBodyAsync((await Wire.ReadBodyAsync<Activity>(Sent))!)).ShouldBeJson(Sent);
        Wire.Write(Wire.Read<Activity>(Sent)!).ShouldBeJson(Sent);
    }

    [Theory]
    [InlineData("""{"Type":"message","TEXT":"a"}""")]
    [InlineData("""{"type":"message","t\u0065xt":"a"}""")]
    [InlineData("""{"type":"message","text":5}""")]
    [InlineData("""{"type":"message","text":"a","text":"b"}""")]
    [InlineData("""{"type":"message","conversation":{"id":"a"},"conversation":{"name":"b"}}""")]
    [InlineData("""{"type":"message","value":1e400}""")]
    [InlineData("""{"type":"message","value":1E2,"channelData":-0.0}""")]
    [InlineData("""{"type":"message","value":99999999999999999999}""")]
    [InlineData("""{"type":"message","text":null,"attachments":null,"from":null,"timestamp":null,"historyDisclosed":null}""")]
    [InlineData("""{"type":"message","entities":[null,{"type":"x"}],"listenFor":[null,"a"]}""")]
    [InlineData("""{"type":"message","historyDisclosed":"true","timestamp":""}""")]
    [InlineData("""{"type":"message","timestamp":"2025-11-22T15:55Z","localTimestamp":"2025-11-22T15:55:01.123456789+01:00"}""")]
    [InlineData("""{'type':'message',/* a comment */"text":"a",}""")]
    [InlineData("""{"type":"message","text":"half \ud83d of a pair"}""")]
    [InlineData("""{"type":"message","unknown":1,"unknown":2,"channelData":{"a":1,"a":2}}""")]
    [InlineData("\uFEFF  {\"type\":\"message\"}  ")]
    public async Task Unusual_json_means_the_same_whichever_way_it_is_read(string json)
    {
        var fromBody = await Wire.ReadBodyAsync<Activity>(json);
        var fromSettings = Wire.Read<Activity>(json.TrimStart('\uFEFF'));

        fromBody.ShouldNotBeNull();
        Wire.Write(fromBody).ShouldBe(Wire.Write(fromSettings!));
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public async Task Members_that_begin_with_a_dollar_are_data()
    {
        const string Sent = """{"$ref":"1","type":"message","value":{"$type":"System.Object","$id":"2","$values":[1]}}""";

        (await Wire.WriteBodyAsync((await Wire.ReadBodyAsync<Activity>(Sent))!)).ShouldBeJson(Sent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"type":"message"}}""")]
    [InlineData("""{"type":"message"} {"type":"message"}""")]
    [InlineData("""{"type":"message","from":"guest"}""")]
    [InlineData("""{"type":"message","attachments":{}}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("not json")]
    public async Task What_is_not_an_activity_is_no_activity(string body) => (await Wire.ReadBodyAsync<Activity>(body)).ShouldBeNull();

    [Fact]
    [Trait("Sdk", "Embedded")]
    public async Task Bytes_that_are_not_utf8_are_refused()
    {
        byte[] body = [.. Encoding.UTF8.GetBytes("""{"type":"message","text":" """), 0xC3, 0x28, .. "\"}"u8];

        (await Wire.ReadBodyAsync<Activity>(body)).ShouldBeNull();
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(100_000, false)]
    public async Task Endless_nesting_is_refused_and_does_not_end_the_process(int depth, bool accepted)
    {
        var json = "{\"type\":\"message\",\"channelData\":" + new string('[', depth) + new string(']', depth) + "}";

        ((await Wire.ReadBodyAsync<Activity>(json)) is not null).ShouldBe(accepted);
        ((await Wire.ReadBodyAsync<Activity>("/**/" + json)) is not null).ShouldBe(accepted);
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public async Task An_activity_within_itself_is_an_error_and_does_not_end_the_process()
    {
        var direct = new Activity("message");
        direct.Value = direct;
        var inAnObject = new Activity("message");
        inAnObject.Value = new { inAnObject };
        var inAList = new Activity("message");
        inAList.Value = new List<object> { inAList };

        await Should.ThrowAsync<JsonException>(() => Wire.WriteBodyAsync(direct));
        await Should.ThrowAsync<JsonException>(() => Wire.WriteBodyAsync(inAnObject));
        await Should.ThrowAsync<JsonException>(() => Wire.WriteBodyAsync(inAList));
        (await Wire.WriteBodyAsync(new Activity("typing"))).ShouldBe("""{"type":"typing"}""");
    }

    [Fact]
    public async Task The_same_object_twice_is_no_loop()
    {
        var account = new ChannelAccount("1", "Jan");
        var data = new { account, list = new[] { account, account } };
        var activity = new Activity("message", from: account, recipient: account, channelData: data, value: data);

        (await Wire.WriteBodyAsync(activity)).ShouldBeJson(Wire.Write(activity));
    }

    [Fact]
    public async Task Objects_of_any_type_may_go_into_untyped_members()
    {
        var activity = new Activity("message")
        {
            ChannelData = new { Activity = "Forward", UserId = 12, Note = (string?)null },
            Value = new Dictionary<string, object>
            {
                ["When"] = new DateTime(2025, 1, 2, 3, 4, 5, DateTimeKind.Utc),
                ["Long"] = TimeSpan.FromMinutes(90),
            },
            Attachments =
            [
                new HeroCard("Menu", buttons: [new CardAction(ActionTypes.PostBack, "Ano", value: new { id = 1.0 })]).ToAttachment(),
                new Attachment("application/json", content: Enumerable.Range(1, 2).ToArray()),
                new Attachment("text/plain", content: 'x'),
                new Attachment("float", content: 1.0),
                new Attachment("token", content: new JValue(1.0)),
                new Attachment("null", content: JValue.CreateNull()),
            ],
        };

        (await Wire.WriteBodyAsync(activity)).ShouldBe(Wire.Write(activity));
    }

    [Fact]
    public async Task Derived_types_are_written_with_all_their_members()
    {
        var activity = new Activity("message", from: new Customer { Id = "1", Level = "gold" })
        {
            Entities =
            [
                new Mention(new ChannelAccount("1", "Jan"), "@Jan"),
                new GeoCoordinates(latitude: 50.08, longitude: 14, type: "GeoCoordinates"),
                new Entity("plain") { Properties = new JObject { ["x"] = 1 } },
            ],
        };

        var json = await Wire.WriteBodyAsync(activity);

        json.ShouldBeJson("""
            {"type":"message","from":{"id":"1","level":"gold"},
             "entities":[{"type":"mention","mentioned":{"id":"1","name":"Jan"},"text":"@Jan"},
                         {"type":"GeoCoordinates","latitude":50.08,"longitude":14.0},{"type":"plain","x":1}]}
            """);
        (await Wire.WriteBodyAsync(new List<Activity> { activity })).ShouldBeJson($"[{json}]");
    }

    [Fact]
    public async Task Text_is_written_as_it_is_and_half_a_pair_does_not_spoil_the_rest()
    {
        var json = await Wire.WriteBodyAsync(new Activity("message", text: "Žluťoučký kůň <3 😀 \ud83d."));

        JObject.Parse(json).Value<string>("text").ShouldBe("Žluťoučký kůň <3 😀 \ufffd.");
        json.ShouldContain("Žluťoučký kůň <3");
    }

    [Fact]
    public async Task Large_activities_survive()
    {
        var text = string.Concat(Enumerable.Repeat("ř😀\"", 50_000));
        var activity = new Activity("message", text: text, channelData: new { text });

        var json = await Wire.WriteBodyAsync(activity);
        var read = (await Wire.ReadBodyAsync<Activity>(json))!;

        read.Text.ShouldBe(text);
        read.GetChannelData<JObject>().Value<string>("text").ShouldBe(text);
    }

    [Fact]
    public async Task Many_threads_may_read_and_write_at_once()
    {
        await Parallel.ForAsync(0, 2_000, async (i, _) =>
        {
            var sent = new Activity("message", text: $"text {i}", channelData: new { i, text = new string('x', i) });
            var read = (await Wire.ReadBodyAsync<Activity>(await Wire.WriteBodyAsync(sent)))!;
            read.Text.ShouldBe(sent.Text);
            read.GetChannelData<JObject>().Value<string>("text")!.Length.ShouldBe(i);
        });
    }

    private sealed class Customer : ChannelAccount
    {
        [JsonProperty("level")]
        public string? Level { get; set; }
    }
}
