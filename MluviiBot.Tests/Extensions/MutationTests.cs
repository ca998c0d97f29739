using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Extensions;

/// <summary>Thousands of damaged samples, the same in every run.</summary>
public class MutationTests
{
    private const int PerSample = 40;

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "5", "2.50", "1e400", "-0.0", "123456789012345678901234567890", "\"\"", "\"5\"", "\"true\"", "\"x\"",
        "\"2021-12-06T14:00:00+02:00\"", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}", "[null]", "[[1]]", "[{\"a\":1}]", "{\"a\":null}", "{\"A\":{\"b\":[1,\"2\"]}}",
        "{\"activity\":\"Text\"}", "\"{\\\"activity\\\":\\\"Text\\\"}\"", "\"ONLINE\"", "\"09ac8a24-b342-14e5-f1cd-6cdf50c5a25e\"",
    ];

    private static readonly string[] Names =
        ["activity", "ACTIVITY", "sessionId", "sesionId", "Sessinid", "text", "userId", "callParams", "$type", "__proto__", "", "a", "Extra", "json", "groupWorkload"];

    public static TheoryData<string> OfMluvii => SampleFiles.OfMluvii;

    public static TheoryData<string> OfMluviiOnce => [.. SampleFiles.Names.Where(name => SampleFiles.FolderOf(name) != "NotMluvii" && name != "Text/member-sent-twice")];

    [Theory, MemberData(nameof(OfMluviiOnce))]
    public void A_sample_with_other_values_is_read_and_written_without_a_loss(string sample)
    {
        var random = new Random(StableHash(sample));
        for (var i = 0; i < PerSample; i++)
        {
            var root = SampleFiles.Parse(SampleFiles.Read(sample));
            if (root is JObject json)
            {
                Mutate(json, random);
                Check(json.ToString(Newtonsoft.Json.Formatting.None));
            }
        }
    }

    [Theory, MemberData(nameof(OfMluvii))]
    public void A_sample_with_broken_bytes_never_throws(string sample)
    {
        var random = new Random(StableHash(sample));
        for (var i = 0; i < PerSample; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(SampleFiles.Read(sample));
            for (var hits = random.Next(1, 4); hits > 0; hits--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var read = MluviiJson.Read(random.Next(4) == 0 ? bytes.AsSpan(0, random.Next(bytes.Length)) : bytes);
            if (read is not null)
            {
                MluviiJson.Read(MluviiJson.Write(read)).ShouldBe(read, MluviiJson.Write(read));
            }
        }
    }

    private static void Check(string json)
    {
        var read = MluviiJson.Read(json);
        if (read is null)
        {
            return;
        }

        var written = MluviiJson.Write(read);
        MluviiJson.Read(written).ShouldBe(read, json);
        MluviiJson.Read(MluviiJson.Write(read, MluviiCasing.PascalCase)).ShouldBe(read, json);

        // Every value that was sent is there again, in whatever form means the same.
        var kept = Leaves(SampleFiles.Parse(written)).ToHashSet();
        foreach (var leaf in Leaves(SampleFiles.Parse(json)))
        {
            kept.ShouldContain(leaf, json);
        }

        new Activity { ChannelData = JObject.Parse(json) }.TryGetMluvii(out var bridged).ShouldBeTrue(json);
        new Activity { ChannelData = JsonConvert.SerializeObject(bridged.ToActivity().ChannelData) }.TryGetMluvii(out var again).ShouldBeTrue(json);
        again.ShouldBe(bridged, json);
    }

    private static void Mutate(JObject root, Random random)
    {
        for (var hits = random.Next(1, 4); hits > 0; hits--)
        {
            var tokens = root.DescendantsAndSelf().ToArray();
            var value = SampleFiles.Parse(Values[random.Next(Values.Length)]);
            switch (tokens[random.Next(tokens.Length)])
            {
                case JProperty property when random.Next(8) == 0:
                    property.Remove();
                    break;
                case JProperty property:
                    property.Value = value;
                    break;
                case JObject json:
                    // One member per name, whatever its casing: of two, one stays.
                    var name = Names[random.Next(Names.Length)];
                    json[json.Properties().FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Name ?? name] = value;
                    break;
                case JArray array:
                    array.Insert(random.Next(array.Count + 1), value);
                    break;
                case JValue { Parent: not null } leaf:
                    leaf.Replace(value);
                    break;
            }
        }
    }

    /// <summary>The values of all leaves, each in one form whatever its JSON type. Null says nothing, so it may go.</summary>
    private static IEnumerable<string> Leaves(JToken json) => json.SelectTokens("$..*").Append(json).OfType<JValue>()
        .Where(value => value.Type is not JTokenType.Null)
        .Select(value => Normal(Convert.ToString(value.Value, CultureInfo.InvariantCulture)!));

    private static string Normal(string text)
    {
        text = text.ToUpperInvariant();
        text = text switch
        {
            "TRUE" or "ONLINE" or "BUSINESS_HOURS" or "CAROUSEL" => "1",
            "FALSE" or "OFFLINE" or "NONE" or "LIST" => "0",
            "BUSY" or "NO_OPERATORS" => "2",
            "QUEUE_FULL" => "4",
            _ => text.Trim('{', '}'),
        };
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("G29", CultureInfo.InvariantCulture) : text;
    }

    private static int StableHash(string text) => text.Aggregate(17, (hash, character) => unchecked((hash * 31) + character));
}
