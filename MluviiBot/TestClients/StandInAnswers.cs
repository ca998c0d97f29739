using MluviiBot.Extensions.Activities;

namespace MluviiBot.TestClients;

/// <summary>What mluvii would answer.</summary>
internal sealed class StandInAnswers(StandInOptions options)
{
    /// <returns>Null for what mluvii does not answer, or not before the guest acts: see <see cref="StandInGuest"/>.</returns>
    public MluviiActivity? To(MluviiActivity request, StandInSession session) => request switch
    {
        GetAvailableGroups asked => new GetAvailableGroupsResponse { AvailableGroups = [.. GroupsOf(asked, session).Select(Describe)] },
        GetAvailableOperators asked => new GetAvailableOperatorsResponse { AvailableOperators = [.. OperatorsOf(asked, session)] },
        GetCallParams => new GetCallParamsResponse { CallParams = session.CallParams },
        SetCallParams set => Set(set, session),
        GetGuestIdentity => new GetGuestIdentityResponse { TrackedGuestGuid = options.TrackedGuest },
        ObtainCrmIdentity => new ObtainCrmIdentityResponse
        {
            AssignedCrmIdentityId = session.AssignedContact,
            MatchedCrmIdentities = [.. options.Contacts.Select(Describe)],
        },
        AssignCrmIdentity assign => session.Assign(assign.ExistingCrmIdentityId),
        GetHeroCards => new GetHeroCardsResponse
        {
            HeroCards = [.. options.HeroCards.Select(card => new AvailableHeroCard { HeroCardId = card.Id, DisplayName = card.Name })],
        },
        SendHeroCard send => options.HeroCards.Any(card => card.Id == send.HeroCardId)
            ? new SendHeroCardResponse { Success = true }
            : new SendHeroCardResponse { Success = false, ErrorMessage = $"There is no hero card {send.HeroCardId}." },
        GetMediaObjects => new GetMediaObjectsResponse
        {
            FileStoreItems = [.. options.Files.Select((name, index) => new MediaObject { Id = index + 1, Name = name })],
        },
        ShareFile share => Share(share),
        EnableGuestInput or DisableGuestInput => new GuestInputChangeResponse { Success = true },
        EnableGuestUpload => new EnableGuestUploadResponse { Success = true },
        DisableGuestUpload => new DisableGuestUploadResponse { Success = true },
        _ => null,
    };

    private IEnumerable<StandInGroup> GroupsOf(GetAvailableGroups asked, StandInSession session) =>
        asked.GroupIds.IsMissing ? Routed(session) : options.Groups.Where(group => asked.GroupIds.Contains(group.Id));

    /// <summary>As routing does: the rows for this reason; when there is none, those without a condition.</summary>
    private IEnumerable<StandInGroup> Routed(StandInSession session) =>
        options.Groups.GroupBy(group => group.HandoffReason).FirstOrDefault(rows => rows.Key is not null && rows.Key == session.HandoffReason)
        ?? options.Groups.Where(group => group.HandoffReason is null);

    private IEnumerable<AvailableOperator> OperatorsOf(GetAvailableOperators asked, StandInSession session) =>
        (asked.GroupId is { } id ? options.Groups.Where(group => group.Id == id) : Routed(session))
            .Where(group => group.State is not StandInGroupState.Offline)
            .SelectMany(group => group.Operators)
            .DistinctBy(colleague => colleague.UserId)
            .Select(colleague => new AvailableOperator { UserId = colleague.UserId, DisplayName = colleague.Name });

    private SetCallParamsResponse Set(SetCallParams set, StandInSession session)
    {
        if (set.CallParams.Keys.FirstOrDefault(options.ReadOnlyCallParams.Contains) is { } readOnly)
        {
            return new SetCallParamsResponse { Success = false, ErrorMessage = $"{readOnly} is read-only." };
        }

        session.Merge(set.CallParams);
        return new SetCallParamsResponse { Success = true };
    }

    private ShareFileResponse Share(ShareFile share) => share.Url is not null || options.Files.Contains(share.Name ?? string.Empty)
        ? new ShareFileResponse { IsSuccess = true, FileSource = share.Url ?? share.Name }
        : new ShareFileResponse { IsSuccess = false, ErrorMessage = $"There is no file {share.Name}." };

    private static AvailableGroup Describe(StandInGroup group) => new()
    {
        GroupId = group.Id,
        DisplayName = group.Name,
        GroupState = new GroupState(group.State.ToString().ToUpperInvariant()),
        GroupOfflineReasons = [.. group.OfflineReasons.Select(reason => new GroupOfflineReason(reason))],
        GroupWorkload = new GroupWorkload
        {
            MaxSlots = group.Slots,
            UsedSlotsWaiting = 0,
            UsedSlotsAccepted = group.UsedSlots,
            FreeSlots = Math.Max(0, group.Slots - group.UsedSlots),
        },
        QueueWorkload = new QueueWorkload
        {
            InQueueCountTotal = group.InQueue,
            FreeQueueSlotsCountTotal = Math.Max(0, group.QueueLimit - group.InQueue),
            IsQueueFull = group.InQueue >= group.QueueLimit,
        },
    };

    private static CrmMatch Describe(StandInContact contact) => new()
    {
        CrmIdentityId = contact.Id,
        Score = contact.Score,
        Data = new MluviiMap<MluviiList<string?>>(contact.Data.Select(pair => KeyValuePair.Create(pair.Key, MluviiList.Create<string?>([pair.Value])))),
    };
}
