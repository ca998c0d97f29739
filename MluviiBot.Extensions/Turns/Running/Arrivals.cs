using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Turns;

/// <summary>What an incoming activity is to the store.</summary>
internal static class Arrivals
{
    /// <returns>Null for a turn that the bot began by itself.</returns>
    public static Arrival? Of(ITurnContext turnContext, string lane)
    {
        var activity = turnContext.Activity;
        var isOurs = activity.Type == ActivityTypes.Event && activity.Name is ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation;
        if (isOurs || string.IsNullOrEmpty(activity.Id))
        {
            return null;
        }

        var connection = turnContext.Adapter as ITurnAdapter;
        var callerWaits = activity.Type == ActivityTypes.Invoke || activity.DeliveryMode == DeliveryModes.ExpectReplies;
        return new Arrival
        {
            Lane = lane,
            Id = TurnLanes.IsName(activity.Id) ? activity.Id : Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(activity.Id.AsSpan()))),
            Connection = connection?.Connection ?? string.Empty,
            Payload = connection is null || callerWaits ? null : ActivityJson.Write(activity),
        };
    }
}
