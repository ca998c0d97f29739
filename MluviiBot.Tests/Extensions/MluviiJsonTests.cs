using System.Text;
using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Extensions;

public class MluviiJsonTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("""{"activity":"Text","text":"cut of""")]
    [InlineData("""{"activity":"Text"} {"activity":"Text"}""")]
    [InlineData("""{"activity":"Dance"} x""")]
    [InlineData("""{"activity":"Text","score":NaN}""")]
    public void What_is_not_JSON_is_no_activity(string? json) => MluviiJson.Read(json).ShouldBeNull();

    [Fact]
    public void An_element_of_another_kind_is_no_activity()
    {
        MluviiJson.Read(default(JsonElement)).ShouldBeNull();
        MluviiJson.Read(JsonDocument.Parse("[1]").RootElement).ShouldBeNull();
    }

    [Fact]
    public void Nesting_is_read_to_a_bound_and_never_overflows()
    {
        static string Nested(int depth) => $$"""{"activity":"Text","x":{{new string('[', depth)}}{{new string(']', depth)}}}""";

        MluviiJson.Read(Nested(60)).ShouldNotBeNull();
        MluviiJson.Read(Nested(100_000)).ShouldBeNull();
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_do_not_cost_the_activity()
    {
        byte[] json = [.. "{\"activity\":\"Text\",\"text\":\"a"u8, 0xFF, .. "\",\"more\":\""u8, 0xC3, .. "\"}"u8];

        var text = MluviiJson.Read(json).ShouldBeOfType<Text>();

        text.Value.ShouldBe("a\uFFFD");
        MluviiJson.Read(MluviiJson.Write(text)).ShouldBe(text);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        MluviiJson.Read([0xEF, 0xBB, 0xBF, .. "{\"activity\":\"Ping\"}"u8]).ShouldBe(new Ping());

    [Fact]
    public void Names_are_written_in_the_casing_asked_for_and_keys_never_change()
    {
        var activity = new SendHeroCard
        {
            SessionId = 1,
            HeroCardId = 2,
            InitialParams = MluviiMap<string?>.Empty.With("Key", "a").With("key", "b"),
            AdditionalParams = MluviiMap<MluviiList<string?>>.Empty.With("header", []).With("Body", ["x", null]),
        };

        MluviiJson.Write(activity).ShouldBe(
            """{"activity":"SendHeroCard","sessionId":1,"heroCardId":2,"initialParams":{"Key":"a","key":"b"},"additionalParams":{"header":[],"Body":["x",null]}}""");
        MluviiJson.Write(activity, MluviiCasing.PascalCase).ShouldBe(
            """{"Activity":"SendHeroCard","SessionId":1,"HeroCardId":2,"InitialParams":{"Key":"a","key":"b"},"AdditionalParams":{"header":[],"Body":["x",null]}}""");
    }

    [Fact]
    public void Members_the_library_does_not_know_can_be_sent()
    {
        var activity = new Forward { UserId = 1, Extra = ExtraMembers.Empty.With("Reason", JsonDocument.Parse("[1,null]").RootElement) };

        MluviiJson.Write(activity).ShouldBe("""{"activity":"Forward","userId":1,"Reason":[1,null]}""");
    }

    [Fact]
    public void Elements_of_a_lenient_document_are_written_as_strict_JSON()
    {
        var lenient = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        using var document = JsonDocument.Parse("""{ "a": [1, /* two */ 2,], }""", lenient);
        var cards = new RichCardList
        {
            Items = [new() { Content = new RawJson(document.RootElement) }],
            Extra = new ExtraMembers([new("more", document.RootElement)]).With("most", document.RootElement),
        };

        MluviiJson.Write(cards).ShouldBe("""{"activity":"RichCardList","items":[{"content":{"a":[1,2]}}],"more":{"a":[1,2]},"most":{"a":[1,2]}}""");
    }

    [Fact]
    public void Raw_JSON_is_what_was_given_and_equal_to_the_same_value()
    {
        var spaced = RawJson.Parse(""" { "a" : 1 } """);

        spaced.Element.GetProperty("a").GetInt32().ShouldBe(1);
        spaced.ShouldBe(RawJson.Parse("""{"a":1}"""));
        spaced.ShouldNotBe(RawJson.Parse("""{"a":2}"""));
        default(RawJson).Element.ValueKind.ShouldBe(JsonValueKind.Undefined);
        Should.Throw<JsonException>(() => RawJson.Parse("{} {}"));
        Should.Throw<JsonException>(() => RawJson.Parse(string.Empty));
    }

    [Theory]
    [InlineData("\"quoted\" \\ and \u0000\u001F\u007F\r\n\t")]
    [InlineData("\uD83D\uDE00 \uD83D cut, \uDE00 turned, the end \uD83D")]
    [InlineData("Příliš žluťoučký kůň")]
    public void Any_text_comes_back_as_it_was(string text)
    {
        foreach (var repeated in Enumerable.Range(0, 4).Select(power => string.Concat(Enumerable.Repeat(text, (int)Math.Pow(20, power)))))
        {
            var tag = new SetTag { Name = repeated };

            MluviiJson.Read(MluviiJson.Write(tag)).ShouldBe(tag);
        }
    }

    [Fact]
    public void Members_called_like_those_of_the_records_themselves_are_kept()
    {
        const string Json = """{"activity":"Ping","extra":{"a":1},"Extra":2,"json":3,"value":4}""";

        MluviiJson.Write(MluviiJson.Read(Json)!).ShouldBe(Json);
    }

    [Fact]
    public void Threads_do_not_see_each_others_unreadable_values() => Parallel.For(0, 2000, i =>
    {
        var json = $$"""{"activity":"Forward","sessionId":{{i}},"userId":"{{(i % 2 == 0 ? "x" : "7")}}"}""";
        var forward = (Forward)MluviiJson.Read(Encoding.UTF8.GetBytes(json))!;
        forward.UserId.ShouldBe(i % 2 == 0 ? null : 7);
        forward.Extra.Count.ShouldBe(i % 2 == 0 ? 1 : 0);
    });
}
