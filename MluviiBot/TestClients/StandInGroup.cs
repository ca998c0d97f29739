namespace MluviiBot.TestClients;

/// <summary>An operator group of the stand-in.</summary>
public sealed class StandInGroup
{
    public int Id { get; set; }

    public string Name { get; set; } = string.Empty;

    public StandInGroupState State { get; set; }

    /// <summary>mluvii's words, such as <c>BUSINESS_HOURS</c>, <c>NO_OPERATORS</c>, <c>QUEUE_FULL</c>.</summary>
    public IList<string> OfflineReasons { get; } = [];

    /// <summary>Routing chooses the group when the call parameter <c>HandoffReason</c> says this; null: when it chooses no other.</summary>
    public string? HandoffReason { get; set; }

    /// <summary>How many guests its operators serve at once, and how many they have now.</summary>
    public int Slots { get; set; } = 4;

    public int UsedSlots { get; set; }

    /// <summary>How many guests may wait, and how many do.</summary>
    public int QueueLimit { get; set; } = 10;

    public int InQueue { get; set; }

    public IList<StandInOperator> Operators { get; } = [];
}

/// <summary>How a group is; named as mluvii does.</summary>
public enum StandInGroupState
{
    Online,
    Busy,
    Offline,
}

/// <summary>An operator of a group of the stand-in.</summary>
public sealed class StandInOperator
{
    public int UserId { get; set; }

    public string Name { get; set; } = string.Empty;
}
