using System.Text.Json.Serialization;

namespace MluviiBot.Simulator.Log;

/// <summary>Something that happened in the simulator. What is told is never told again: a later event adds to it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(ActivityToBot), "activityToBot")]
[JsonDerivedType(typeof(DeliveryEnded), "deliveryEnded")]
[JsonDerivedType(typeof(ActivityFromBot), "activityFromBot")]
[JsonDerivedType(typeof(ActivityRefused), "activityRefused")]
[JsonDerivedType(typeof(Noted), "noted")]
[JsonDerivedType(typeof(Shown), "shown")]
[JsonDerivedType(typeof(SessionChanged), "sessionChanged")]
[JsonDerivedType(typeof(TenantChanged), "tenantChanged")]
[JsonDerivedType(typeof(SwitchesChanged), "switchesChanged")]
[JsonDerivedType(typeof(ClockSet), "clockSet")]
public abstract record SimulationEvent
{
    /// <summary>Number of the event, from 1 on; filled in by the log.</summary>
    public long Sequence { get; init; }

    /// <summary>By the simulator's clock; filled in by the log.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>The session it belongs to; null for what concerns all.</summary>
    public long? SessionId { get; init; }

    /// <summary>How many characters its texts have, about.</summary>
    internal virtual long Length => 0;
}
