using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>One line per activity: its record, named as on the wire.</summary>
internal static class ActivityTable
{
    public static IReadOnlyList<ActivityContract> All { get; } =
    [
        new ActivityContract<Forward>(),
        new ActivityContract<HandOff>(),
        new ActivityContract<GetAvailableOperators>(),
        new ActivityContract<GetAvailableOperatorsResponse>(),
        new ActivityContract<SetCallParams>(),
        new ActivityContract<SetCallParamsResponse>(),
        new ActivityContract<SendGuestOfflineEmail>(),
        new ActivityContract<GetCallParams>(),
        new ActivityContract<GetCallParamsResponse>(),
        new ActivityContract<ChatbotOpenFileUploadPrompt>(),
        new ActivityContract<ChatbotOpenFileUploadPromptResponse>(),
        new ActivityContract<GetGuestIdentity>(),
        new ActivityContract<GetGuestIdentityResponse>(),
        new ActivityContract<EnableGuestUpload>(),
        new ActivityContract<EnableGuestUploadResponse>(),
        new ActivityContract<DisableGuestUpload>(),
        new ActivityContract<DisableGuestUploadResponse>(),
        new ActivityContract<GuestFileUpload>(),
        new ActivityContract<Ping>(),
        new ActivityContract<Text>(),
        new ActivityContract<RichCardList>(),
        new ActivityContract<GetAvailableGroups>(),
        new ActivityContract<GetAvailableGroupsResponse>(),
        new ActivityContract<ConversationStarted>(),
        new ActivityContract<ConversationEnded>(),
        new ActivityContract<GetHeroCards>(),
        new ActivityContract<GetHeroCardsResponse>(),
        new ActivityContract<SendHeroCard>(),
        new ActivityContract<SendHeroCardResponse>(),
        new ActivityContract<Typing>(),
        new ActivityContract<EnableGuestInput>(),
        new ActivityContract<DisableGuestInput>(),
        new ActivityContract<GuestInputChangeResponse>(),
        new ActivityContract<EndConversation>(),
        new ActivityContract<GetMediaObjects>(),
        new ActivityContract<GetMediaObjectsResponse>(),
        new ActivityContract<ShareFile>(),
        new ActivityContract<ShareFileResponse>(),
        new ActivityContract<HeroCardSubmission>(),
        new ActivityContract<HeroCardQuickReply>(),
        new ActivityContract<AssignCrmIdentity>(),
        new ActivityContract<AssignCrmIdentityResponse>(),
        new ActivityContract<ObtainCrmIdentity>(),
        new ActivityContract<ObtainCrmIdentityResponse>(),
        new ActivityContract<SetTag>(),
        new ActivityContract<UnsetTag>(),
        new ActivityContract<RequestLocation>(),
        new ActivityContract<GuestLocation>(),
    ];
}
