namespace MluviiBot.Extensions.Activities;

/// <summary>Asks for groups of operators and whether they can take a guest.</summary>
/// <remarks>
/// To mluvii. On both connections; every channel. Answered by <see cref="GetAvailableGroupsResponse"/>.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#getavailablegroups">mluvii's page</see>.
/// </remarks>
public sealed record GetAvailableGroups : MluviiActivity, IMluviiRequest<GetAvailableGroupsResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(GetAvailableGroups);

    /// <summary>Only these groups; missing: the groups that routing would choose with the parameters of now.</summary>
    public MluviiList<int> GroupIds { get; init; }
}

/// <summary>Groups and their state.</summary>
/// <remarks>
/// From mluvii. On both connections; every channel. mluvii's page spells the session <c>sesionId</c> here.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#getavailablegroups">mluvii's page</see>.
/// </remarks>
public sealed record GetAvailableGroupsResponse : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(GetAvailableGroupsResponse);

    /// <summary>The groups; may be empty.</summary>
    public MluviiList<AvailableGroup> AvailableGroups { get; init; }
}

/// <summary>A group of operators and how busy it is. Older versions of mluvii send only name and number.</summary>
public sealed record AvailableGroup : MluviiObject
{
    /// <summary>Name of the group; may be missing.</summary>
    public string? DisplayName { get; init; }

    /// <summary>Number for <see cref="Forward.OperatorGroupId"/>; missing in a broken answer only.</summary>
    public int? GroupId { get; init; }

    /// <summary>Whether it can take a guest now; missing in the old short form.</summary>
    public GroupState? GroupState { get; init; }

    /// <summary>Why it is offline; empty when it is not, missing in the old short form.</summary>
    public MluviiList<GroupOfflineReason> GroupOfflineReasons { get; init; }

    /// <summary>The operators' slots; missing in the old short form.</summary>
    public GroupWorkload? GroupWorkload { get; init; }

    /// <summary>The queue; missing in the old short form.</summary>
    public QueueWorkload? QueueWorkload { get; init; }
}

/// <summary>Slots (conversations at a time) of the operators logged in to a group.</summary>
public sealed record GroupWorkload : MluviiObject
{
    /// <summary>All slots; may be missing.</summary>
    public int? MaxSlots { get; init; }

    /// <summary>Slots of guests that wait to be accepted; may be missing.</summary>
    public int? UsedSlotsWaiting { get; init; }

    /// <summary>Slots of conversations going on; may be missing.</summary>
    public int? UsedSlotsAccepted { get; init; }

    /// <summary>Slots that are free; may be missing.</summary>
    public int? FreeSlots { get; init; }
}

/// <summary>The queue of a group.</summary>
public sealed record QueueWorkload : MluviiObject
{
    /// <summary>Guests that still fit in; may be missing.</summary>
    public int? FreeQueueSlotsCountTotal { get; init; }

    /// <summary>Guests in it; may be missing.</summary>
    public int? InQueueCountTotal { get; init; }

    /// <summary>Whether no more fit in; may be missing.</summary>
    public bool? IsQueueFull { get; init; }
}
