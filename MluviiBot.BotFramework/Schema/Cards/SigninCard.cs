using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A text and a button that leads to a page for signing in.</summary>
public class SigninCard
{
    public const string ContentType = "application/vnd.microsoft.card.signin";

    public SigninCard()
    {
    }

    public SigninCard(string text = null, IList<CardAction> buttons = null)
    {
        Text = text;
        Buttons = buttons;
    }

    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>A card with one <see cref="ActionTypes.Signin"/> button.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) => new()
    {
        Text = text,
        Buttons = new List<CardAction> { new() { Type = ActionTypes.Signin, Title = buttonLabel, Value = url } },
    };
}
