using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Extensions;

public class ChannelDataBridgeTests
{
    private const string Answer = """{"Activity":"SetCallParamsResponse","SessionId":5,"Success":true}""";

    private static readonly SetCallParamsResponse Expected = new() { SessionId = 5, Success = true };

    public static TheoryData<string> OfMluvii => SampleFiles.OfMluvii;

    public static TheoryData<string, object?> ShapesOfAnAnswer => new()
    {
        { "text", Answer },
        { "text in text", JsonConvert.SerializeObject(Answer) },
        { "object", JObject.Parse(Answer) },
        { "Newtonsoft's text", new JValue(Answer) },
        { "element", JsonDocument.Parse(Answer).RootElement },
        { "element with text", System.Text.Json.JsonSerializer.SerializeToElement(Answer) },
        { "record", Expected },
    };

    public static TheoryData<string, object?> OtherChannelData => new()
    {
        { "nothing", null },
        { "text", "hello" },
        { "empty text", string.Empty },
        { "another channel's", JObject.Parse("""{"clientActivityID":"1"}""") },
        { "array", new JArray(1, 2) },
        { "null", JValue.CreateNull() },
        { "number", 5 },
        { "plain object", new { Activity = "Text" } },
        { "name is an object", JObject.Parse("""{"Activity":{"a":1}}""") },
        { "element", default(JsonElement) },
    };

    [Theory, MemberData(nameof(ShapesOfAnAnswer))]
    public void Channel_data_is_read_in_every_shape(string shape, object? channelData)
    {
        new Activity { ChannelData = channelData }.TryGetMluvii(out var mluvii).ShouldBeTrue(shape);

        mluvii.ShouldBe(Expected);
    }

    [Theory, MemberData(nameof(OtherChannelData))]
    public void Channel_data_of_others_is_left_alone(string shape, object? channelData)
    {
        new Activity { ChannelData = channelData }.TryGetMluvii(out var mluvii).ShouldBeFalse(shape);

        mluvii.ShouldBeNull();
    }

    [Theory, MemberData(nameof(OfMluvii))]
    public void A_sample_is_the_same_through_Bot_Framework(string sample)
    {
        var expected = MluviiJson.Read(SampleFiles.Read(sample))!;

        new Activity { ChannelData = SampleFiles.Parse(SampleFiles.Read(sample)) }.TryGetMluvii(out var incoming).ShouldBeTrue();
        var sent = JsonConvert.SerializeObject(expected.ToActivity().ChannelData);

        // Newtonsoft reads half a surrogate pair as U+FFFD and 1e400 as infinity, before the bridge sees them.
        if (!sample.Contains("half-surrogate", StringComparison.Ordinal) && sample != "ObtainCrmIdentityResponse/score-unreadable-kept")
        {
            incoming.ShouldBe(expected);
            MluviiJson.Read(sent).ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("1980-05-06")]
    [InlineData("2021-12-06T14:00:00")]
    [InlineData("2021-12-06T14:00:00+02:00")]
    [InlineData("2021-12-06T14:00:00.123Z")]
    [InlineData("/Date(1198908717056)/")]
    public void Text_that_looks_like_a_date_stays_as_sent_when_channel_data_is_text(string date)
    {
        var json = $$$"""{"type":"event","channelData":"{\"Activity\":\"GetCallParamsResponse\",\"CallParams\":{\"born\":\"{{{date}}}\"}}"}""";
        var channelData = JObject.Parse(json)["channelData"]!.Value<string>();

        new Activity { ChannelData = channelData }.TryGetMluvii(out var mluvii).ShouldBeTrue();

        ((GetCallParamsResponse)mluvii!).CallParams["born"].ShouldBe(date);
    }

    [Theory]
    [InlineData("2021-12-06T14:00:00")]
    [InlineData("2021-12-06T14:00:00Z")]
    [InlineData("2021-12-06T14:00:00.123")]
    public void Text_that_became_a_date_in_an_object_is_text_again(string date)
    {
        var channelData = JObject.Parse($$$"""{"Activity":"GetCallParamsResponse","CallParams":{"at":"{{{date}}}"}}""");
        channelData["CallParams"]!["at"]!.Type.ShouldBe(JTokenType.Date);

        new Activity { ChannelData = channelData }.TryGetMluvii(out var mluvii).ShouldBeTrue();

        ((GetCallParamsResponse)mluvii!).CallParams["at"].ShouldBe(date);
    }

    [SkippableTheory]
    [InlineData("1980-05-06")]
    [InlineData("2021-12-06T14:00:00")]
    [InlineData("2021-12-06T14:00:00+05:00")]
    [InlineData("2021-12-06T14:00:00.1230Z")]
    public async Task Text_that_looks_like_a_date_stays_as_sent_in_an_object_of_a_request(string date)
    {
        var isEmbedded = typeof(Activity).Assembly == typeof(HttpHelper).Assembly;
        Skip.IfNot(isEmbedded, "The official SDK reads dates in an object before anybody can keep them.");
        var mluviis = new { Activity = nameof(GetCallParamsResponse), CallParams = new { born = date } };
        var body = JsonConvert.SerializeObject(new { type = "event", channelData = mluviis });
        var request = new DefaultHttpContext { Request = { Body = new MemoryStream(Encoding.UTF8.GetBytes(body)) } }.Request;

        (await HttpHelper.ReadRequestAsync<Activity>(request)).TryGetMluvii(out var mluvii).ShouldBeTrue();

        ((GetCallParamsResponse)mluvii!).CallParams["born"].ShouldBe(date);
    }

    [Fact]
    public void A_date_with_its_offset_keeps_it()
    {
        using var reader = new JsonTextReader(new StringReader("""{"Activity":"GetCallParamsResponse","CallParams":{"at":"2021-12-06T14:00:00+02:00"}}"""))
        {
            DateParseHandling = DateParseHandling.DateTimeOffset,
        };

        new Activity { ChannelData = JToken.ReadFrom(reader) }.TryGetMluvii(out var mluvii).ShouldBeTrue();

        ((GetCallParamsResponse)mluvii!).CallParams["at"].ShouldBe("2021-12-06T14:00:00+02:00");
    }

    [Fact]
    public void Values_that_JSON_does_not_have_are_kept_as_text()
    {
        var channelData = new JObject
        {
            ["Activity"] = "Text",
            ["Nan"] = double.NaN,
            ["Infinite"] = float.PositiveInfinity,
            ["Guid"] = new JValue(Guid.Empty),
            ["Uri"] = new JValue(new Uri("https://example.com/")),
            ["Raw"] = new JRaw("not json"),
            ["Bytes"] = new JValue(new byte[] { 1, 2 }),
            ["Undefined"] = JValue.CreateUndefined(),
        };

        new Activity { ChannelData = channelData }.TryGetMluvii(out var mluvii).ShouldBeTrue();

        mluvii!.Extra["Nan"].GetString().ShouldBe("NaN");
        mluvii.Extra["Guid"].GetString().ShouldBe(Guid.Empty.ToString());
        mluvii.Extra["Uri"].GetString().ShouldBe("https://example.com/");
        mluvii.Extra["Raw"].GetString().ShouldBe("not json");
    }

    [Fact]
    public void Half_a_surrogate_pair_made_in_code_crosses_both_ways()
    {
        new Activity { ChannelData = new JObject { ["Activity"] = "Text", ["Text"] = "a\uD83D", ["more"] = "\uDC00" } }.TryGetMluvii(out var mluvii).ShouldBeTrue();

        ((Text)mluvii!).Value.ShouldBe("a\uD83D");
        JsonConvert.SerializeObject(mluvii.ToActivity().ChannelData).ShouldEndWith("\"more\":\"\\udc00\"}");
    }

    [Fact]
    public void Bottomless_channel_data_is_refused_quietly()
    {
        JToken deep = new JArray();
        for (var i = 0; i < 5000; i++)
        {
            deep = new JArray(deep);
        }

        new Activity { ChannelData = new JObject { ["Activity"] = "Text", ["x"] = deep } }.TryGetMluvii(out _).ShouldBeFalse();
    }

    [Fact]
    public void A_command_goes_out_as_a_message_with_an_empty_text_and_plain_channel_data()
    {
        var activity = new Forward { UserId = 12 }.ToActivity();

        activity.Type.ShouldBe(ActivityTypes.Message);
        activity.Text.ShouldBe(string.Empty);
        JsonConvert.SerializeObject(activity.ChannelData).ShouldBe("""{"Activity":"Forward","UserId":12}""");
        JObject.FromObject(activity)["channelData"]!["UserId"]!.Value<int>().ShouldBe(12, "a tree has nodes, not raw text");
        activity.TryGetMluvii(out var mluvii).ShouldBeTrue();
        mluvii.ShouldBe(new Forward { UserId = 12 });
    }

    [Fact]
    public void A_command_may_come_with_words_for_the_guest()
    {
        var activity = new HandOff().ToActivity("Moment, prosím.", MluviiCasing.CamelCase);

        activity.Text.ShouldBe("Moment, prosím.");
        JsonConvert.SerializeObject(activity.ChannelData).ShouldBe("""{"activity":"HandOff"}""");
    }

    [Fact]
    public void A_null_that_means_something_goes_out() =>
        JsonConvert.SerializeObject(new AssignCrmIdentity { ExistingCrmIdentityId = null }.ToActivity().ChannelData)
            .ShouldBe("""{"Activity":"AssignCrmIdentity","ExistingCrmIdentityId":null}""");

    [Fact]
    public async Task A_turn_sends_in_PascalCase_unless_told_otherwise()
    {
        var settings = Options.Create(new MluviiOptions { ChannelDataCasing = MluviiCasing.CamelCase });

        (await Reply(new TestAdapter())).ShouldBe("""{"Activity":"Typing","Show":true}""");
        (await Reply(new TestAdapter().Use(new MluviiMiddleware(settings)))).ShouldBe("""{"activity":"Typing","show":true}""");
    }

    private static async Task<string> Reply(TestAdapter adapter)
    {
        var reply = string.Empty;
        await new TestFlow(adapter, (turn, token) => turn.SendMluviiAsync(new Typing { Show = true }, "wait", token))
            .Send("hello")
            .AssertReply(activity =>
            {
                activity.AsMessageActivity().Text.ShouldBe("wait");
                reply = JsonConvert.SerializeObject(activity.ChannelData);
            })
            .StartTestAsync();
        return reply;
    }
}
