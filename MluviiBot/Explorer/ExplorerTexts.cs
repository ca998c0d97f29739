using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Explorer;

/// <summary>What the explorer tells a developer; guests never see it.</summary>
internal static class ExplorerTexts
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Activities() =>
        "Type a name to send the activity to mluvii, with JSON or one word behind it:\n"
        + string.Join('\n', ExplorableActivity.FromBot.Select(Signature));

    public static string Unknown(string name, IReadOnlyList<string> similar) =>
        $"There is no activity {name}. {(similar.Count == 0 ? string.Empty : $"Did you mean {string.Join(" or ", similar)}? ")}Type Activities for all names.";

    public static string FromMluvii(ExplorableActivity activity) => $"{activity.Name} is sent by mluvii; a bot does not send it. Type Activities for what it can send.";

    public static string NotJson(ExplorableActivity activity, JsonException wrong) =>
        $"What follows {activity.Name} is no JSON: wrong in line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine + 1}. {Usage(activity)}";

    public static string NoWord(ExplorableActivity activity) =>
        activity.Members.Count == 0 ? $"{activity.Name} takes nothing." : $"{activity.Name} takes JSON. {Usage(activity)}";

    public static string Missing(ExplorableActivity activity, string[] oneOf) =>
        $"{activity.Name} needs {string.Join(" or ", oneOf.Select(JsonNamingPolicy.CamelCase.ConvertName))}. {Usage(activity)}";

    public static string Unread(ExplorableActivity activity, string name) =>
        activity.Members.FirstOrDefault(member => member.Is(name)) is { } member
            ? $"{member.Name} of {activity.Name} must be: {member.Kind}."
            : $"{activity.Name} has no member {name}. {Usage(activity)}";

    public static string Sent(string name) => $"{name} was sent. mluvii does not answer it.";

    public static string Answered(MluviiActivity response)
    {
        var json = JsonNode.Parse(MluviiJson.Write(response))!.AsObject();
        json.Remove("activity");
        return $"{response.Activity}\n{json.ToJsonString(Readable)}";
    }

    public static string Refused(string name, string? error) => $"mluvii refused {name}: {error ?? "it gave no reason."}";

    public static string TimedOut(string name) => $"mluvii did not answer {name} in time (Mluvii:Requests:Timeout, or Mluvii:Requests:Timeouts:{name}).";

    public static string Unsupported(string name, string channel) => $"{name} was not sent: the guest's channel, {channel}, cannot do it.";

    private static string Usage(ExplorableActivity activity) => $"It is written: {Signature(activity)}";

    private static string Signature(ExplorableActivity activity) => activity.Members.Count == 0
        ? activity.Name
        : $"{activity.Name} {{{string.Join(", ", activity.Members.Select(member => $"\"{member.Name}\": {member.Kind}"))}}}";
}
