namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="CardAction.Type"/>: what a button does with its value.</summary>
public static class ActionTypes
{
    /// <summary>Dials the number in the value, <c>tel:+420...</c>.</summary>
    public const string Call = "call";

    public const string DownloadFile = "downloadFile";

    /// <summary>Sends the value as if the user had written it: it is shown in the conversation.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends <see cref="CardAction.Text"/> and the value, and shows <see cref="CardAction.DisplayText"/>.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Opens the address in the value; the bot does not learn of it.</summary>
    public const string OpenUrl = "openUrl";

    [Obsolete("Channels no longer take payments inside a conversation: use openUrl with the address of a payment page.")]
    public const string Payment = "payment";

    public const string PlayAudio = "playAudio";

    public const string PlayVideo = "playVideo";

    /// <summary>Sends the value without showing it, where the channel can.</summary>
    public const string PostBack = "postBack";

    public const string ShowImage = "showImage";

    /// <summary>Opens the address in the value for signing in.</summary>
    public const string Signin = "signin";

    /// <summary>Opens another application of the channel.</summary>
    public const string openApp = "openApp";
}
