using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Turns;

/// <summary>An activity that goes out when its turn is committed.</summary>
internal sealed record KeptActivity(ITurnAdapter Adapter, ITurnContext TurnContext, Activity Activity)
{
    public Delivery ToDelivery() => new() { Id = Activity.Id, Connection = Adapter.Connection, Payload = ActivityJson.Write(Activity) };
}
