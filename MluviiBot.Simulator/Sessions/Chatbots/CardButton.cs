using System.Text.Json;

namespace MluviiBot.Simulator.Sessions.Chatbots;

/// <summary>A button on a card or below a message.</summary>
/// <param name="Title">What the guest reads.</param>
/// <param name="Value">What the bot gets, or the address that is opened.</param>
/// <param name="Type">Bot Framework's type, as <c>imBack</c> or <c>openUrl</c>.</param>
public sealed record CardButton(string Title, string Value, string Type = "imBack")
{
    /// <summary>Whether it opens a page, and the bot hears nothing.</summary>
    public bool OpensPage => Type.Equals("openUrl", StringComparison.OrdinalIgnoreCase);

    internal int Length => Title.Length + Value.Length;

    /// <summary>Reads Bot Framework's <c>CardAction</c>; null when it has neither title nor value.</summary>
    public static CardButton? Read(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            return null;
        }

        var title = json.TextOf("title");
        var value = json.TextOf("value");
        return title is null && value is null ? null : new CardButton(title ?? value!, value ?? title!, json.TextOf("type") ?? "imBack");
    }
}
