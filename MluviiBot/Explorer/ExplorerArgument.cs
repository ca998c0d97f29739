using System.Text.Json;
using System.Text.Json.Nodes;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Explorer;

/// <summary>What stands behind an activity's name: nothing, JSON, or one word for the first member.</summary>
/// <param name="Activity">The activity; null when it is wrong.</param>
/// <param name="Wrong">What is wrong; null when nothing is.</param>
internal sealed record ExplorerArgument(MluviiActivity? Activity, string? Wrong)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static ExplorerArgument Read(ExplorableActivity kind, string argument)
    {
        JsonObject members;
        try
        {
            members = argument switch
            {
                "" => [],
                ['{', ..] => ReadObject(kind, argument),
                _ when kind.Members is [{ IsMap: false } first, ..] => new JsonObject { [first.Name] = argument[0] == '[' ? Parse(argument) : first.FromWord(argument) },
                _ => throw new FormatException(ExplorerTexts.NoWord(kind)),
            };
        }
        catch (JsonException wrong)
        {
            return new ExplorerArgument(null, ExplorerTexts.NotJson(kind, wrong));
        }
        catch (FormatException wrong)
        {
            return new ExplorerArgument(null, wrong.Message);
        }

        return Missing(kind, members) is { } missing ? new ExplorerArgument(null, missing) : Create(kind, members);
    }

    /// <summary>The members; an object that has none of them is what goes into the one map: <c>SetCallParams {"a":"b"}</c>.</summary>
    private static JsonObject ReadObject(ExplorableActivity kind, string json)
    {
        var members = Parse(json)!.AsObject();
        return kind.Members is [{ IsMap: true } map] && members.Count > 0 && !members.Any(member => map.Is(member.Key))
            ? new JsonObject { [map.Name] = members }
            : members;
    }

    private static JsonNode? Parse(string json) => JsonNode.Parse(json, documentOptions: Strict);

    private static string? Missing(ExplorableActivity kind, JsonObject members) =>
        kind.RequiredMembers.FirstOrDefault(any => !any.Any(name => members.Any(member => member.Key.Equals(name, StringComparison.OrdinalIgnoreCase)))) is { } missing
            ? ExplorerTexts.Missing(kind, missing)
            : null;

    private static ExplorerArgument Create(ExplorableActivity kind, JsonObject members)
    {
        var json = new JsonObject { ["activity"] = kind.Name };
        foreach (var (name, value) in members.Where(member => !member.Key.Equals("activity", StringComparison.OrdinalIgnoreCase)))
        {
            json[name] = value?.DeepClone();
        }

        var activity = MluviiJson.Read(json.ToJsonString())!;
        return activity.Extra.Keys.FirstOrDefault() switch
        {
            null => new ExplorerArgument(activity, null),
            var unread => new ExplorerArgument(null, ExplorerTexts.Unread(kind, unread)),
        };
    }
}
