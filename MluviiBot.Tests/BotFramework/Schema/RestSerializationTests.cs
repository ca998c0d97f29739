using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace MluviiBot.Tests.BotFramework.Schema;

public class RestSerializationTests
{
    [Fact]
    public void A_time_span_is_an_iso_8601_duration()
    {
        var converter = new Iso8601TimeSpanConverter();

        SafeJsonConvert.SerializeObject(new { Span = new TimeSpan(1, 2, 3, 4) }, converter).ShouldBe("""{"Span":"P1DT2H3M4S"}""");
        SafeJsonConvert.DeserializeObject<Timed>("""{"Span":"PT90M","Maybe":null}""", converter).ShouldBe(new Timed(TimeSpan.FromMinutes(90), null));
        SafeJsonConvert.DeserializeObject<Timed>("""{"Span":"PT1S","Maybe":"P1D"}""", converter).Maybe.ShouldBe(TimeSpan.FromDays(1));
        converter.CanConvert(typeof(TimeSpan)).ShouldBeTrue();
        converter.CanConvert(typeof(TimeSpan?)).ShouldBeTrue();
        converter.CanConvert(typeof(string)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"Span":"an hour"}""")]
    [InlineData("""{"Span":60}""")]
    [Trait("Sdk", "Embedded")]
    public void What_is_not_a_duration_is_refused_by_name(string json) =>
        Should.Throw<JsonException>(() => SafeJsonConvert.DeserializeObject<Timed>(json, new Iso8601TimeSpanConverter()))
            .Message.ShouldContain("Span");

    [Fact]
    public void Read_only_properties_are_not_written_and_private_setters_are_used_for_reading()
    {
        var settings = new JsonSerializerSettings { ContractResolver = new ReadOnlyJsonContractResolver() };

        var resource = SafeJsonConvert.DeserializeObject<Resource>("""{"Id":"1","Name":"n"}""", settings);

        resource.Id.ShouldBe("1");
        SafeJsonConvert.SerializeObject(resource, settings).ShouldBe("""{"Name":"n"}""");
    }

    private sealed record Timed(TimeSpan Span, TimeSpan? Maybe);

    private sealed class Resource
    {
        public string? Id { get; private set; }

        public string? Name { get; set; }

        public string Display => $"{Id} {Name}";
    }
}
