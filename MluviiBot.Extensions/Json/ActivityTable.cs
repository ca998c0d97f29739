using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>
/// One line per activity: its name on the wire and its record. The source generator follows the types from here, and
/// <see cref="MluviiActivities"/> takes the names from here; nobody ever makes one.
/// </summary>
internal abstract class ActivityTable
{
    public Forward? Forward { get; init; }
    public HandOff? HandOff { get; init; }
    public GetAvailableOperators? GetAvailableOperators { get; init; }
    public GetAvailableOperatorsResponse? GetAvailableOperatorsResponse { get; init; }
    public SetCallParams? SetCallParams { get; init; }
    public SetCallParamsResponse? SetCallParamsResponse { get; init; }
    public SendGuestOfflineEmail? SendGuestOfflineEmail { get; init; }
    public GetCallParams? GetCallParams { get; init; }
    public GetCallParamsResponse? GetCallParamsResponse { get; init; }
    public ChatbotOpenFileUploadPrompt? ChatbotOpenFileUploadPrompt { get; init; }
    public ChatbotOpenFileUploadPromptResponse? ChatbotOpenFileUploadPromptResponse { get; init; }
    public GetGuestIdentity? GetGuestIdentity { get; init; }
    public GetGuestIdentityResponse? GetGuestIdentityResponse { get; init; }
    public EnableGuestUpload? EnableGuestUpload { get; init; }
    public EnableGuestUploadResponse? EnableGuestUploadResponse { get; init; }
    public DisableGuestUpload? DisableGuestUpload { get; init; }
    public DisableGuestUploadResponse? DisableGuestUploadResponse { get; init; }
    public GuestFileUpload? GuestFileUpload { get; init; }
    public Ping? Ping { get; init; }
    public Text? Text { get; init; }
    public RichCardList? RichCardList { get; init; }
    public GetAvailableGroups? GetAvailableGroups { get; init; }
    public GetAvailableGroupsResponse? GetAvailableGroupsResponse { get; init; }
    public ConversationStarted? ConversationStarted { get; init; }
    public ConversationEnded? ConversationEnded { get; init; }
    public GetHeroCards? GetHeroCards { get; init; }
    public GetHeroCardsResponse? GetHeroCardsResponse { get; init; }
    public SendHeroCard? SendHeroCard { get; init; }
    public SendHeroCardResponse? SendHeroCardResponse { get; init; }
    public Typing? Typing { get; init; }
    public EnableGuestInput? EnableGuestInput { get; init; }
    public DisableGuestInput? DisableGuestInput { get; init; }
    public GuestInputChangeResponse? GuestInputChangeResponse { get; init; }
    public EndConversation? EndConversation { get; init; }
    public GetMediaObjects? GetMediaObjects { get; init; }
    public GetMediaObjectsResponse? GetMediaObjectsResponse { get; init; }
    public ShareFile? ShareFile { get; init; }
    public ShareFileResponse? ShareFileResponse { get; init; }
    public HeroCardSubmission? HeroCardSubmission { get; init; }
    public HeroCardQuickReply? HeroCardQuickReply { get; init; }
    public AssignCrmIdentity? AssignCrmIdentity { get; init; }
    public AssignCrmIdentityResponse? AssignCrmIdentityResponse { get; init; }
    public ObtainCrmIdentity? ObtainCrmIdentity { get; init; }
    public ObtainCrmIdentityResponse? ObtainCrmIdentityResponse { get; init; }
    public SetTag? SetTag { get; init; }
    public UnsetTag? UnsetTag { get; init; }
    public RequestLocation? RequestLocation { get; init; }
    public GuestLocation? GuestLocation { get; init; }
}
