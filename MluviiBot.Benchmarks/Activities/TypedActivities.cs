using MluviiBot.Extensions.Activities;

namespace MluviiBot.Benchmarks.Activities;

/// <summary>The activities of <see cref="NaiveActivities"/> as a bot with the library makes them, by name.</summary>
internal static class TypedActivities
{
    private const string Card = """{"title":"Pobočka","subtitle":"Dlouhá 1, Praha"}""";

    private static readonly Guid Guest = Guid.Parse("09ac8a24-b342-14e5-f1cd-6cdf50c5a25e");

    public static IReadOnlyDictionary<string, Func<MluviiActivity>> All { get; } = new List<Func<MluviiActivity>>
    {
        () => new Forward { OperatorGroupId = 12 },
        () => new HandOff(),
        () => new GetAvailableOperators { GroupId = 5 },
        () => new GetAvailableOperatorsResponse
        {
            AvailableOperators = [new() { DisplayName = "Katka", UserId = 1 }, new() { DisplayName = "Tomáš", UserId = 2 }],
        },
        () => new SetCallParams { CallParams = CallParams() },
        () => new SetCallParamsResponse { Success = false, ErrorMessage = NaiveParts.Refusal },
        () => new SendGuestOfflineEmail { Subject = "Dotaz", Message = "Zavolejte mi zítra odpoledne.", Location = "MluviiBot" },
        () => new GetCallParams(),
        () => new GetCallParamsResponse { CallParams = CallParams() },
        () => new ChatbotOpenFileUploadPrompt(),
        () => new ChatbotOpenFileUploadPromptResponse { FileUrl = "https://app.mluvii.com/files/1/photo.jpg", CanceledByGuest = false },
        () => new GetGuestIdentity(),
        () => new GetGuestIdentityResponse
        {
            TrackedGuestGuid = Guest,
            WhatsAppContactId = "420777123456",
        },
        () => new EnableGuestUpload(),
        () => new EnableGuestUploadResponse { Success = false, ErrorMessage = NaiveParts.Refusal },
        () => new DisableGuestUpload(),
        () => new DisableGuestUploadResponse { Success = false, ErrorMessage = NaiveParts.Refusal },
        () => new GuestFileUpload { FileUrl = "https://app.mluvii.com/files/2/scan.pdf" },
        () => new Ping(),
        () => Api(new Text { Value = "Dobrý den, potřebuji poradit s fakturou." }),
        () => new RichCardList
        {
            SessionId = 7418277,
            Items = [new() { ContentType = "application/vnd.microsoft.card.hero", Content = RawJson.Parse(Card) }],
            Layout = CardLayout.Carousel,
        },
        () => new GetAvailableGroups { GroupIds = [1, 2] },
        () => new GetAvailableGroupsResponse { AvailableGroups = [Group("Prodej", 1), Group("Podpora", 2)] },
        () => Api(new ConversationStarted()),
        () => Api(new ConversationEnded()),
        () => new GetHeroCards(),
        () => new GetHeroCardsResponse
        {
            HeroCards =
            [
                new() { DisplayName = "Objednávka", HeroCardId = 1, Languages = ["cs", "en"] },
                new() { DisplayName = "Reklamace", HeroCardId = 2, Languages = ["cs", "en"] },
            ],
        },
        () => new SendHeroCard { HeroCardId = 1, SelectedLanguage = "en", InitialParams = CallParams(), AdditionalParams = Template() },
        () => new SendHeroCardResponse { Success = false, ErrorMessage = NaiveParts.Refusal },
        () => new Typing { Show = true },
        () => new EnableGuestInput(),
        () => new DisableGuestInput(),
        () => new GuestInputChangeResponse { Success = false, ErrorMessage = NaiveParts.Refusal },
        () => new EndConversation(),
        () => new GetMediaObjects(),
        () => new GetMediaObjectsResponse { FileStoreItems = [new() { Name = "ceník.pdf", Id = 3 }, new() { Name = "mapa.png", Id = 4 }] },
        () => new ShareFile { Name = "ceník.pdf" },
        () => new ShareFileResponse { IsSuccess = true, FileSource = "ceník.pdf" },
        () => new HeroCardSubmission { Params = CallParams() },
        () => Api(new HeroCardQuickReply
        {
            Text = "Ano",
            ReplyToActivityId = 9007199254740993,
            AdditionalParams = Template(),
            FieldValues = CallParams(),
        }),
        () => new AssignCrmIdentity { ExistingCrmIdentityId = 9943973 },
        () => new AssignCrmIdentityResponse { Created = false, CrmIdentityId = 9943973 },
        () => new ObtainCrmIdentity(),
        () => new ObtainCrmIdentityResponse
        {
            AssignedCrmIdentityId = 9943973,
            MatchedCrmIdentities =
            [
                new()
                {
                    CrmIdentityId = 9943973,
                    Score = 95.5,
                    Data = new(
                    [
                        new("oo1_guest_email", ["marek@example.com", "maly@example.com"]),
                        new("oo1_guest_ident", ["Marek Malý"]),
                    ]),
                },
            ],
        },
        () => new SetTag { Name = "VIP" },
        () => new UnsetTag { Name = "VIP" },
        () => new RequestLocation { Text = "Kde jste?" },
        () => Api(new GuestLocation { Latitude = 50.087, Longitude = -14.421 }),
    }.ToDictionary(make => make().Activity);

    private static MluviiActivity Api(MluviiActivity activity) => activity with
    {
        SessionId = 7418277,
        Language = "cs",
        Source = SessionSource.Default,
        Timestamp = new MluviiTime("2020-12-04T16:12:57.172+01:00"),
    };

    private static MluviiMap<string?> CallParams() => new(
    [
        new("oo1_guest_ident", "Jan Novák"),
        new("oo1_guest_email", "jan@example.com"),
        new("CrmUrl", "https://example.com/?id=1"),
    ]);

    private static MluviiMap<MluviiList<string?>> Template() => new TemplateValues { Body = ["Jan", "5"] }.ToAdditionalParams();

    private static AvailableGroup Group(string name, int id) => new()
    {
        DisplayName = name,
        GroupId = id,
        GroupState = GroupState.Offline,
        GroupOfflineReasons = [GroupOfflineReason.BusinessHours, GroupOfflineReason.NoOperators],
        GroupWorkload = new() { MaxSlots = 10, UsedSlotsWaiting = 1, UsedSlotsAccepted = 2, FreeSlots = 7 },
        QueueWorkload = new() { FreeQueueSlotsCountTotal = 0, InQueueCountTotal = 5, IsQueueFull = true },
    };
}
