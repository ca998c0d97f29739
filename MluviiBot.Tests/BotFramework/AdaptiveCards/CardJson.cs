using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.AdaptiveCards;

internal static class CardJson
{
    /// <summary>A card with one element, as JSON around it.</summary>
    public static string WithElement(string element) => $$"""{ "type": "AdaptiveCard", "version": "1.5", "body": [ {{element}} ] }""";

    public static string WithAction(string action) => $$"""{ "type": "AdaptiveCard", "version": "1.5", "actions": [ {{action}} ] }""";

    public static T ReadElement<T>(string element)
        where T : AdaptiveElement => AdaptiveCard.FromJson(WithElement(element)).Card.Body.ShouldHaveSingleItem().ShouldBeOfType<T>();

    public static T ReadAction<T>(string action)
        where T : AdaptiveAction => AdaptiveCard.FromJson(WithAction(action)).Card.Actions.ShouldHaveSingleItem().ShouldBeOfType<T>();

    /// <summary>The same JSON, whatever the order of members and whether a number is written as 1 or 1.0.</summary>
    public static void ShouldBeJson(this string? actual, string expected)
    {
        actual.ShouldNotBeNull();
        var (found, should) = (Parse(actual), Parse(expected));
        JToken.DeepEquals(found, should).ShouldBeTrue($"is\n{found}\nbut should be\n{should}");
    }

    public static string Write(object value) => JsonConvert.SerializeObject(value);

    public static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        var token = JToken.ReadFrom(reader);
        foreach (var number in ((token as JContainer)?.DescendantsAndSelf() ?? []).OfType<JValue>().Where(value => value.Type is JTokenType.Integer))
        {
            number.Value = number.Value<double>();
        }

        return token;
    }
}
