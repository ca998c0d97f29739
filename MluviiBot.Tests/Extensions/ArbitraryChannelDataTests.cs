using FsCheck;
using FsCheck.Fluent;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Extensions;

/// <summary>Whatever JSON stands in the channel data: nothing throws, and what was read is written back and read again the same.</summary>
public sealed class ArbitraryChannelDataTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(150);

    // Words that the library looks at, so that chance meets them.
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.Elements(
            "Activity", "activity", "SessionId", "sesionId", "Success", "CallParams", "AvailableGroups", "GroupState", "ONLINE", "Score", "Timestamp",
            "2021-12-06T14:00:00", "2024-05-02T08:58:58:888364+02:00", "true", "12", "1e400", "$type", "\ud800", ""),
        Gen.Elements(typeof(GetCallParams).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(MluviiActivity))).Select(type => type.Name).ToArray()),
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null));

    [Fact]
    public void Any_object_in_the_channel_data_is_read_without_an_exception_and_survives_a_round_trip() =>
        Check.One(Config, Prop.ForAll(Documents(), json => Survives(json)));

    [Fact]
    public void Any_text_in_the_channel_data_is_read_without_an_exception_and_survives_a_round_trip() =>
        Check.One(Config, Prop.ForAll(Documents(), json => Survives(json.ToString(Formatting.None))));

    [Fact]
    public void Text_that_is_not_JSON_is_not_mluviis() =>
        Check.One(Config, Prop.ForAll(Words.ToArbitrary(), text => Survives("{" + text)));

    private static bool Survives(object channelData)
    {
        if (!new Activity { ChannelData = channelData }.TryGetMluvii(out var read))
        {
            return true;
        }

        var written = JsonConvert.SerializeObject(read.ToActivity().ChannelData);
        new Activity { ChannelData = written }.TryGetMluvii(out var again).ShouldBeTrue();
        new Activity { ChannelData = JObject.FromObject(read.ToActivity().ChannelData) }.TryGetMluvii(out _).ShouldBeTrue();
        return again!.Activity == read.Activity && written == JsonConvert.SerializeObject(again.ToActivity().ChannelData);
    }

    private static Arbitrary<JObject> Documents() => Gen.Sized(size => Objects(Math.Min(size, 12))).ToArbitrary();

    private static Gen<JObject> Objects(int size) =>
        from names in Words.ListOf()
        from values in Gen.CollectToList(names, _ => Values(size / 2))
        from activity in Words
        from named in Gen.Elements(true, false)
        select Object(names.Zip(values), named ? activity : null);

    private static JObject Object(IEnumerable<(string Name, JToken Value)> members, string? activity)
    {
        var json = new JObject();
        foreach (var (name, value) in members)
        {
            json[name] = value;
        }

        if (activity is not null)
        {
            json["Activity"] = activity;
        }

        return json;
    }

    private static Gen<JToken> Values(int size)
    {
        var scalars = Gen.OneOf(
            Words.Select(text => (JToken)new JValue(text)),
            ArbMap.Default.GeneratorFor<long>().Select(number => (JToken)new JValue(number)),
            ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite).Select(number => (JToken)new JValue(number)),
            Gen.Elements<JToken>(new JValue(true), new JValue(false), JValue.CreateNull()));
        return size <= 0
            ? scalars
            : Gen.OneOf(scalars, Objects(size / 2).Select(json => (JToken)json), Values(size / 2).ListOf().Select(items => (JToken)new JArray(items)));
    }
}
