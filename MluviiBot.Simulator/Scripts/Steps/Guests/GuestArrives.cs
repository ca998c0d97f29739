using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Guests;

/// <summary>A guest opens the chat or writes for the first time.</summary>
internal sealed record GuestArrives : ScriptStep
{
    private NewSession Newcomer { get; init; } = new();

    public static GuestArrives Read(YamlValue value)
    {
        var guest = value.Mapping("channel", "language", "parameters", "identity");
        var channel = guest.Optional("channel") is { } named ? ReadChannel(named) : GuestChannel.WebChat;
        return new GuestArrives
        {
            Newcomer = new NewSession
            {
                Channel = channel,
                Language = guest.Optional("language")?.Text(),
                Parameters = guest.Optional("parameters") is { } parameters
                    ? StepContext.Texts(parameters).ToDictionary(parameter => parameter.Key, string? (parameter) => parameter.Value)
                    : new Dictionary<string, string?>(),
                Identity = guest.Optional("identity") is { } identity ? ReadIdentity(identity) : null,
            },
        };
    }

    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        // A bot may remember guests of earlier runs: who is not named is somebody new.
        var identity = Newcomer.Identity ?? GuestIdentity.Of(Newcomer.Channel, Random.Shared.Next());
        stage.Seat(Guest, stage.Simulation.Guests.Arrives(Newcomer with { Identity = identity }));
        return Task.CompletedTask;
    }

    private static GuestChannel ReadChannel(YamlValue value)
    {
        var channel = new GuestChannel(value.Text());
        string[] known = [.. GuestChannel.Known.Select(one => one.Word)];
        return GuestChannel.Known.Contains(channel)
            ? channel
            : throw value.Mistake($"'{channel}' is no channel{Spelling.Hint(value.Text(), known)}; known are {string.Join(", ", known)}.");
    }

    private static GuestIdentity ReadIdentity(YamlValue value)
    {
        var ids = value.Mapping(
            "trackedGuestGuid", "phoneCallerId", "facebookPSID", "facebookPageId",
            "whatsAppContactId", "vkContactId", "appleContactId", "genericChannelId");
        var cookie = ids.Optional("trackedGuestGuid");
        return new GuestIdentity
        {
            TrackedGuestGuid = cookie is null ? null
                : Guid.TryParse(cookie.Text(), out var guid) ? guid
                : throw cookie.Mistake($"'{cookie.Text()}' must be a GUID, as 6a3cb2f0-5a0c-4f3a-9a53-0d1c5bb0a001."),
            PhoneCallerId = ids.Optional("phoneCallerId")?.Text(),
            FacebookPSID = ids.Optional("facebookPSID")?.Text(),
            FacebookPageId = ids.Optional("facebookPageId")?.Text(),
            WhatsAppContactId = ids.Optional("whatsAppContactId")?.Text(),
            VkContactId = ids.Optional("vkContactId")?.Text(),
            AppleContactId = ids.Optional("appleContactId")?.Text(),
            GenericChannelId = ids.Optional("genericChannelId")?.Text(),
        };
    }
}
