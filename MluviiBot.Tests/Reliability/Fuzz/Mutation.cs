using System.Text;
using MluviiBot.Tests.Extensions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Reliability.Fuzz;

/// <summary>Makes bad input from good.</summary>
internal static class Mutation
{
    private const int Huge = 300_000;

    /// <summary>The same with one to three things wrong with it.</summary>
    public static byte[] Of(string json, Random chance)
    {
        var bytes = Encoding.UTF8.GetBytes(chance.Next(3) == 0 ? json : OfTree(json, chance));
        return chance.Next(3) == 0 ? OfBytes(bytes, chance) : bytes;
    }

    private static string OfTree(string json, Random chance)
    {
        var root = (JContainer)SampleFiles.Parse(json);
        for (var times = chance.Next(1, 4); times > 0; times--)
        {
            var values = root.Descendants().Where(token => token is not JProperty).ToList();
            if (values.Count > 0)
            {
                Spoil(values[chance.Next(values.Count)], chance);
            }
        }

        return root.ToString(Formatting.None);
    }

    private static void Spoil(JToken value, Random chance)
    {
        if (value.Parent is JProperty member && chance.Next(6) == 0)
        {
            var name = chance.Next(2) == 0 ? member.Name.ToUpperInvariant() : member.Name + "\u0000";
            if (((JObject)member.Parent!)[name] is null)
            {
                member.Replace(new JProperty(name, value));
            }
        }
        else
        {
            value.Replace(Nonsense(chance));
        }
    }

    private static JToken Nonsense(Random chance) => chance.Next(14) switch
    {
        0 => JValue.CreateNull(),
        1 => true,
        2 => -1,
        3 => long.MaxValue,
        4 => new JRaw("1e400"),
        5 => new JRaw("123456789012345678901234567890"),
        6 => string.Empty,
        7 => new string('ž', Huge),
        8 => "\u0000\ud83d\u202e<script>{{}}",
        9 => new JArray(),
        10 => new JObject { ["$type"] = "System.IO.FileInfo, System.Private.CoreLib" },
        11 => new JArray(Enumerable.Range(0, 2000)),
        12 => "9999-99-99T99:99:99Z",
        _ => Nested(chance.Next(2) == 0 ? 40 : 62),
    };

    private static JToken Nested(int depth)
    {
        JToken token = new JObject();
        for (var level = 0; level < depth; level++)
        {
            token = new JArray(token);
        }

        return token;
    }

    private static byte[] OfBytes(byte[] bytes, Random chance)
    {
        var place = chance.Next(bytes.Length + 1);
        return chance.Next(7) switch
        {
            0 => bytes[..place],
            1 => [.. bytes[..place], 0xC3, 0x28, 0xFF, 0xFE, .. bytes[place..]],
            2 => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))],
            3 => [.. Enumerable.Repeat((byte)'[', Huge)],
            4 => [.. Enumerable.Repeat("{\"a\":"u8.ToArray(), Huge / 5).SelectMany(piece => piece)],
            5 => [.. bytes, .. bytes],
            _ => Flip(bytes, chance),
        };
    }

    private static byte[] Flip(byte[] bytes, Random chance)
    {
        for (var times = chance.Next(1, 8); times > 0 && bytes.Length > 0; times--)
        {
            bytes[chance.Next(bytes.Length)] ^= (byte)(1 << chance.Next(8));
        }

        return bytes;
    }
}
