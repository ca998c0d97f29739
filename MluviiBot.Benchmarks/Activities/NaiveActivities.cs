using System.Globalization;
using Newtonsoft.Json.Linq;
using static MluviiBot.Benchmarks.Activities.NaiveParts;

namespace MluviiBot.Benchmarks.Activities;

/// <summary>Every activity of mluvii, shaped as on its page; with a session where it is the API's alone.</summary>
internal static class NaiveActivities
{
    public static IReadOnlyList<NaiveActivity> All { get; } =
    [
        new(
            "Forward",
            () => new() { ["Activity"] = "Forward", ["OperatorGroupId"] = 12 },
            json => new { Group = (int?)json["OperatorGroupId"], User = (int?)json["UserId"] }),
        Bare("HandOff"),
        new(
            "GetAvailableOperators",
            () => new() { ["Activity"] = "GetAvailableOperators", ["GroupId"] = 5 },
            json => new { Group = (int?)json["GroupId"] }),
        new(
            "GetAvailableOperatorsResponse",
            () => new()
            {
                ["Activity"] = "GetAvailableOperatorsResponse",
                ["AvailableOperators"] = new JArray(Operator("Katka", 1), Operator("Tomáš", 2)),
            },
            json => List(json["AvailableOperators"], item => new { Name = (string?)item["DisplayName"], User = (int?)item["UserId"] })),
        new("SetCallParams", () => new() { ["Activity"] = "SetCallParams", ["CallParams"] = CallParams() }, json => Map(json["CallParams"])),
        Outcome("SetCallParamsResponse"),
        new(
            "SendGuestOfflineEmail",
            () => new()
            {
                ["Activity"] = "SendGuestOfflineEmail",
                ["Subject"] = "Dotaz",
                ["Message"] = "Zavolejte mi zítra odpoledne.",
                ["Location"] = "MluviiBot",
            },
            json => new { Subject = (string?)json["Subject"], Message = (string?)json["Message"], Location = (string?)json["Location"] }),
        Bare("GetCallParams"),
        new(
            "GetCallParamsResponse",
            () => new() { ["Activity"] = "GetCallParamsResponse", ["CallParams"] = CallParams() },
            json => Map(json["CallParams"])),
        Bare("ChatbotOpenFileUploadPrompt"),
        new(
            "ChatbotOpenFileUploadPromptResponse",
            () => new()
            {
                ["Activity"] = "ChatbotOpenFileUploadPromptResponse",
                ["FileUrl"] = "https://app.mluvii.com/files/1/photo.jpg",
                ["CanceledByGuest"] = false,
            },
            json => new { Url = (string?)json["FileUrl"], Canceled = (bool?)json["CanceledByGuest"] }),
        Bare("GetGuestIdentity"),
        new(
            "GetGuestIdentityResponse",
            () => new()
            {
                ["Activity"] = "GetGuestIdentityResponse",
                ["TrackedGuestGuid"] = "09ac8a24-b342-14e5-f1cd-6cdf50c5a25e",
                ["WhatsAppContactId"] = "420777123456",
            },
            json => new
            {
                Guest = Guid.Parse((string)json["TrackedGuestGuid"]!, CultureInfo.InvariantCulture),
                Phone = (string?)json["PhoneCallerId"],
                Facebook = (string?)json["FacebookPSID"],
                WhatsApp = (string?)json["WhatsAppContactId"],
            }),
        Bare("EnableGuestUpload"),
        Outcome("EnableGuestUploadResponse"),
        Bare("DisableGuestUpload"),
        Outcome("DisableGuestUploadResponse"),
        new(
            "GuestFileUpload",
            () => new() { ["Activity"] = "GuestFileUpload", ["FileUrl"] = "https://app.mluvii.com/files/2/scan.pdf" },
            json => new { Url = (string?)json["FileUrl"] }),
        Bare("Ping"),
        new(
            "Text",
            () => Api("Text", json => json["Text"] = "Dobrý den, potřebuji poradit s fakturou."),
            json => new { Session = Session.Of(json), Text = (string?)json["Text"] }),
        new(
            "RichCardList",
            () => new() { ["Activity"] = "RichCardList", ["SessionId"] = 7418277L, ["Items"] = new JArray(Card()), ["Layout"] = "Carousel" },
            json => new
            {
                Session = (long?)json["SessionId"],
                Layout = (string?)json["Layout"],
                Cards = List(json["Items"], item => new { Type = (string?)item["ContentType"], Content = item["Content"] }),
            }),
        new(
            "GetAvailableGroups",
            () => new() { ["Activity"] = "GetAvailableGroups", ["GroupIds"] = new JArray(1, 2) },
            json => json["GroupIds"]!.Select(item => (int)item).ToList()),
        new(
            "GetAvailableGroupsResponse",
            () => new() { ["Activity"] = "GetAvailableGroupsResponse", ["AvailableGroups"] = new JArray(Group("Prodej", 1), Group("Podpora", 2)) },
            json => List(json["AvailableGroups"], TakeGroupApart)),
        new("ConversationStarted", () => Api("ConversationStarted"), Session.Of),
        new("ConversationEnded", () => Api("ConversationEnded"), Session.Of),
        Bare("GetHeroCards"),
        new(
            "GetHeroCardsResponse",
            () => new() { ["Activity"] = "GetHeroCardsResponse", ["HeroCards"] = new JArray(HeroCard("Objednávka", 1), HeroCard("Reklamace", 2)) },
            json => List(json["HeroCards"], item => new
            {
                Name = (string?)item["DisplayName"],
                Card = (int?)item["HeroCardId"],
                Languages = Texts(item["Languages"]),
            })),
        new(
            "SendHeroCard",
            () => new()
            {
                ["Activity"] = "SendHeroCard",
                ["HeroCardId"] = 1,
                ["SelectedLanguage"] = "en",
                ["InitialParams"] = CallParams(),
                ["AdditionalParams"] = Template(),
            },
            json => new
            {
                Card = (int?)json["HeroCardId"],
                Language = (string?)json["SelectedLanguage"],
                Start = Map(json["InitialParams"]),
                Template = MapOfTexts(json["AdditionalParams"]),
            }),
        Outcome("SendHeroCardResponse"),
        new("Typing", () => new() { ["Activity"] = "Typing", ["Show"] = true }, json => new { Show = (bool?)json["Show"] }),
        Bare("EnableGuestInput"),
        Bare("DisableGuestInput"),
        Outcome("GuestInputChangeResponse"),
        Bare("EndConversation"),
        Bare("GetMediaObjects"),
        new(
            "GetMediaObjectsResponse",
            () => new()
            {
                ["Activity"] = "GetMediaObjectsResponse",
                ["FileStoreItems"] = new JArray(MediaObject("ceník.pdf", 3), MediaObject("mapa.png", 4)),
            },
            json => List(json["FileStoreItems"], item => new { Id = (int?)item["Id"], Name = (string?)item["Name"] })),
        new(
            "ShareFile",
            () => new() { ["Activity"] = "ShareFile", ["Name"] = "ceník.pdf" },
            json => new { Name = (string?)json["Name"], Url = (string?)json["Url"] }),
        new("ShareFileResponse", () => new() { ["Activity"] = "ShareFileResponse", ["IsSuccess"] = true, ["FileSource"] = "ceník.pdf" },
            json => new { Success = (bool?)json["IsSuccess"], Error = (string?)json["ErrorMessage"], File = (string?)json["FileSource"] }),
        new("HeroCardSubmission", () => new() { ["Activity"] = "HeroCardSubmission", ["Params"] = CallParams() }, json => Map(json["Params"])),
        new("HeroCardQuickReply", () => Api("HeroCardQuickReply", QuickReply),
            json => new
            {
                Session = Session.Of(json),
                Text = (string?)json["Text"],
                To = (long?)json["ReplyToActivityId"],
                Template = MapOfTexts(json["AdditionalParams"]),
                Fields = Map(json["FieldValues"]),
            }),
        new(
            "AssignCrmIdentity",
            () => new() { ["Activity"] = "AssignCrmIdentity", ["ExistingCrmIdentityId"] = 9943973L },
            json => new { Contact = (long?)json["ExistingCrmIdentityId"] }),
        new(
            "AssignCrmIdentityResponse",
            () => new() { ["Activity"] = "AssignCrmIdentityResponse", ["Created"] = false, ["CrmIdentityId"] = 9943973L },
            json => new { Created = (bool?)json["Created"], Contact = (long?)json["CrmIdentityId"], Reason = (string?)json["Reason"] }),
        Bare("ObtainCrmIdentity"),
        new(
            "ObtainCrmIdentityResponse",
            () => new()
            {
                ["Activity"] = "ObtainCrmIdentityResponse",
                ["AssignedCrmIdentityId"] = 9943973L,
                ["MatchedCrmIdentities"] = new JArray(Match()),
            },
            json => new
            {
                Contact = (long?)json["AssignedCrmIdentityId"],
                Matches = List(json["MatchedCrmIdentities"], item => new
                {
                    Contact = (long?)item["CrmIdentityId"],
                    Score = (double?)item["Score"],
                    Data = MapOfTexts(item["Data"]),
                }),
            }),
        new("SetTag", () => new() { ["Activity"] = "SetTag", ["Name"] = "VIP" }, json => new { Name = (string?)json["Name"] }),
        new("UnsetTag", () => new() { ["Activity"] = "UnsetTag", ["Name"] = "VIP" }, json => new { Name = (string?)json["Name"] }),
        new(
            "RequestLocation",
            () => new() { ["Activity"] = "RequestLocation", ["Text"] = "Kde jste?" },
            json => new { Text = (string?)json["Text"] }),
        new(
            "GuestLocation",
            () => Api("GuestLocation", Location),
            json => new { Session = Session.Of(json), North = (double?)json["Latitude"], East = (double?)json["Longitude"] }),
    ];
}
