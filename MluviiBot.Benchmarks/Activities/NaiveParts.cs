using Newtonsoft.Json.Linq;

namespace MluviiBot.Benchmarks.Activities;

/// <summary>What several activities have in common, or what is in a list.</summary>
internal static class NaiveParts
{
    public const string Refusal = "Parametr je jen pro čtení.";

    public static NaiveActivity Bare(string name) => new(name, () => new() { ["Activity"] = name }, _ => null);

    public static NaiveActivity Outcome(string name) => new(
        name,
        () => new() { ["Activity"] = name, ["Success"] = false, ["ErrorMessage"] = Refusal },
        json => new { Success = (bool?)json["Success"], Error = (string?)json["ErrorMessage"] });

    public static JObject Api(string name, Action<JObject>? fill = null)
    {
        var json = new JObject { ["Activity"] = name, ["SessionId"] = 7418277L };
        fill?.Invoke(json);
        json["Language"] = "cs";
        json["Source"] = "Default";
        json["Timestamp"] = "2020-12-04T16:12:57.172+01:00";
        return json;
    }

    public static JObject CallParams() => new()
    {
        ["oo1_guest_ident"] = "Jan Novák",
        ["oo1_guest_email"] = "jan@example.com",
        ["CrmUrl"] = "https://example.com/?id=1",
    };

    public static JObject Template() => new()
    {
        ["header"] = new JArray(),
        ["body"] = new JArray("Jan", "5"),
        ["buttons"] = new JArray(),
        ["footer"] = new JArray(),
    };

    public static JObject Operator(string name, int id) => new() { ["DisplayName"] = name, ["UserId"] = id };

    public static JObject HeroCard(string name, int id) => new()
    {
        ["DisplayName"] = name,
        ["HeroCardId"] = id,
        ["Languages"] = new JArray("cs", "en"),
    };

    public static JObject MediaObject(string name, int id) => new() { ["Id"] = id, ["Name"] = name };

    public static JObject Card() => new()
    {
        ["ContentType"] = "application/vnd.microsoft.card.hero",
        ["Content"] = new JObject { ["title"] = "Pobočka", ["subtitle"] = "Dlouhá 1, Praha" },
    };

    public static JObject Match() => new()
    {
        ["CrmIdentityId"] = 9943973L,
        ["Score"] = 95.5,
        ["Data"] = new JObject
        {
            ["oo1_guest_email"] = new JArray("marek@example.com", "maly@example.com"),
            ["oo1_guest_ident"] = new JArray("Marek Malý"),
        },
    };

    public static JObject Group(string name, int id) => new()
    {
        ["DisplayName"] = name,
        ["GroupId"] = id,
        ["GroupState"] = "OFFLINE",
        ["GroupOfflineReasons"] = new JArray("BUSINESS_HOURS", "NO_OPERATORS"),
        ["GroupWorkload"] = new JObject { ["MaxSlots"] = 10, ["UsedSlotsWaiting"] = 1, ["UsedSlotsAccepted"] = 2, ["FreeSlots"] = 7 },
        ["QueueWorkload"] = new JObject { ["FreeQueueSlotsCountTotal"] = 0, ["InQueueCountTotal"] = 5, ["IsQueueFull"] = true },
    };

    public static object TakeGroupApart(JToken group)
    {
        var work = group["GroupWorkload"]!;
        var queue = group["QueueWorkload"]!;
        return new
        {
            Name = (string?)group["DisplayName"],
            Id = (int?)group["GroupId"],
            State = (string?)group["GroupState"],
            Reasons = Texts(group["GroupOfflineReasons"]),
            Work = new
            {
                Max = (int?)work["MaxSlots"],
                Waiting = (int?)work["UsedSlotsWaiting"],
                Accepted = (int?)work["UsedSlotsAccepted"],
                Free = (int?)work["FreeSlots"],
            },
            Queue = new { Free = (int?)queue["FreeQueueSlotsCountTotal"], In = (int?)queue["InQueueCountTotal"], Full = (bool?)queue["IsQueueFull"] },
        };
    }

    public static void QuickReply(JObject json)
    {
        json["Text"] = "Ano";
        json["ReplyToActivityId"] = 9007199254740993L;
        json["AdditionalParams"] = Template();
        json["FieldValues"] = CallParams();
    }

    public static void Location(JObject json)
    {
        json["Latitude"] = 50.087;
        json["Longitude"] = -14.421;
    }

    public static List<T> List<T>(JToken? json, Func<JToken, T> takeApart) => [.. json!.Select(takeApart)];

    public static List<string?> Texts(JToken? json) => [.. json!.Select(item => (string?)item)];

    public static Dictionary<string, string?>? Map(JToken? json) => json?.ToObject<Dictionary<string, string?>>();

    public static Dictionary<string, List<string?>>? MapOfTexts(JToken? json) => json?.ToObject<Dictionary<string, List<string?>>>();

    public sealed record Session(long? Id, string? Tongue, string? From, DateTime? Time)
    {
        public static Session Of(JObject json) =>
            new((long?)json["SessionId"], (string?)json["Language"], (string?)json["Source"], (DateTime?)json["Timestamp"]);
    }
}
