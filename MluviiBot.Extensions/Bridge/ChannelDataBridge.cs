using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Bridge;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions;

/// <summary>mluvii's activities in and out of <c>Activity.ChannelData</c>.</summary>
/// <remarks>Only this folder knows both JSON libraries: Bot Framework delivers Newtonsoft's, mluvii's records are System.Text.Json's.</remarks>
public static class ChannelDataBridge
{
    /// <summary>The activity of mluvii in the channel data; any shape of channel data will do, and none throws.</summary>
    /// <remarks>
    /// Text that looks like a date stays as mluvii sent it, in a string, as it is from mluvii, and in an object. Only the reader of the official SDK turns
    /// such text in an object into dates before anyone sees it: those are written back in ISO 8601, which restores <c>2021-12-06T14:00:00</c>
    /// but not an offset that was shifted or a form that was not ISO.
    /// </remarks>
    /// <param name="activity">An activity of Bot Framework.</param>
    /// <param name="mluvii">What mluvii sent; null when the channel data is not mluvii's.</param>
    public static bool TryGetMluvii(this IActivity activity, [NotNullWhen(true)] out MluviiActivity? mluvii)
    {
        ArgumentNullException.ThrowIfNull(activity);
        object? channelData = activity.ChannelData;
        mluvii = channelData switch
        {
            MluviiActivity record => record,
            OutgoingChannelData outgoing => outgoing.Mluvii,
            string text => MluviiJson.Read(text),
            JObject or JValue { Type: JTokenType.String } => TokenText.Read((JToken)channelData),
            JsonElement element => MluviiJson.Read(element),
            _ => null,
        };
        return mluvii is not null;
    }

    /// <summary>A message of Bot Framework that carries this activity to mluvii, with or without text for the guest.</summary>
    /// <remarks>
    /// The channel data is the record, and turns into JSON when the connector writes the message. <see cref="TryGetMluvii"/> gives it back as it is;
    /// <c>JObject.FromObject(activity.ChannelData)</c> gives it as JSON.
    /// </remarks>
    /// <param name="mluvii">What to send.</param>
    /// <param name="text">What the guest reads; without it the text is empty, as test clients refuse a message with channel data alone.</param>
    /// <param name="casing">How names are written.</param>
    public static Activity ToActivity(this MluviiActivity mluvii, string? text = null, MluviiCasing casing = MluviiCasing.PascalCase)
    {
        ArgumentNullException.ThrowIfNull(mluvii);
        return new Activity { Type = ActivityTypes.Message, Text = text ?? string.Empty, ChannelData = new OutgoingChannelData(mluvii, casing) };
    }

    /// <summary>Sends an activity to mluvii, in the casing of <see cref="MluviiOptions.ChannelDataCasing"/>.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="mluvii">What to send.</param>
    /// <param name="text">What the guest reads in the same message; nothing by default.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<ResourceResponse> SendMluviiAsync(
        this ITurnContext turnContext, MluviiActivity mluvii, string? text = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var casing = turnContext.TurnState.Get<MluviiOptions>()?.ChannelDataCasing ?? MluviiCasing.PascalCase;
        return turnContext.SendActivityAsync(mluvii.ToActivity(text, casing), cancellationToken);
    }
}
