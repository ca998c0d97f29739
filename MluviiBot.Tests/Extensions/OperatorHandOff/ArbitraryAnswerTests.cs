using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Extensions.OperatorHandOff;

/// <summary>Whatever mluvii answers and whatever the guest writes while a hand-over is under way: nothing throws, and it ends once at the most.</summary>
public sealed class ArbitraryAnswerTests
{
    private const int Turns = 12;

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(150);

    private static readonly Gen<JsonNode?> Scalars = Gen.Elements("null", "0", "-1", "1", "2", "7", "1e300", "true", "\"x\"", "\"\"", "\"BUSY\"", "\"ONLINE\"", "\"OFFLINE\"", "\"3\"", "[]", "{}", "[[1]]")
        .Select(json => JsonNode.Parse(json));

    private static readonly Gen<string> Words = Gen.Elements(
        "Wait", "wait", "Leave a message", "Somebody I know", "Stay", "Something else", "1", "2", "4", "99", "x", "Karel", "<b>Wait</b>", "\ud83d", "Ａ");

    [Fact]
    public void A_hand_over_stands_whatever_comes() =>
        Check.One(Config, Prop.ForAll(Gen.ListOf(Steps(), Turns).ToArbitrary(), steps => SurvivesAsync(steps).GetAwaiter().GetResult()));

    private static async Task<bool> SurvivesAsync(IEnumerable<(string? Json, string Text)> steps)
    {
        using var talk = new HandOffConversation();
        await talk.Guest.SaysAsync("Sales");
        foreach (var (json, text) in steps)
        {
            await (json is null ? talk.Guest.SaysAsync(text) : talk.Guest.GetsAsync(json));
        }

        return talk.Results.Count(result => result.IsWithOperator) <= 1;
    }

    private static Gen<(string? Json, string Text)> Steps() => Gen.OneOf(
        Words.Select(text => ((string?)null, text)),
        Answers(nameof(SetCallParamsResponse), Members("Success", "ErrorMessage")).Select(json => ((string?)json, string.Empty)),
        Answers(nameof(GetAvailableGroupsResponse), Lists("AvailableGroups", "GroupId", "GroupState", "GroupOfflineReasons", "QueueWorkload")).Select(json => ((string?)json, string.Empty)),
        Answers(nameof(GetAvailableOperatorsResponse), Lists("AvailableOperators", "UserId", "DisplayName")).Select(json => ((string?)json, string.Empty)));

    private static Gen<string> Answers(string name, Gen<JsonObject> members) => members.Select(json =>
    {
        json["Activity"] = name;
        return json.ToJsonString();
    });

    private static Gen<JsonObject> Lists(string name, params string[] names) => Gen.OneOf(
        Gen.OneOf(Members(names).Select(json => (JsonNode?)json), Scalars).ListOf(3)
            .Select(items => new JsonObject { [name] = new JsonArray([.. items.Select(item => item?.DeepClone())]) }),
        Members(name));

    private static Gen<JsonObject> Members(params string[] names) =>
        from values in Gen.CollectToList(names, _ => Scalars)
        from given in Gen.CollectToList(names, _ => Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false))))
        select new JsonObject(names.Zip(values, given).Where(member => member.Third).Select(member => KeyValuePair.Create(member.First, member.Second?.DeepClone())));
}
