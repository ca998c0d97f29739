using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Tests.Extensions.Channels;

public class GuestChannelTests
{
    [Theory]
    [InlineData("Default", "WebChat")]
    [InlineData("default", "WebChat")]
    [InlineData("Invitation", "WebChat")]
    [InlineData("ChatInvitation", "WebChat")]
    [InlineData("Facebook", "Facebook")]
    [InlineData("WHATSAPP", "WhatsApp")]
    [InlineData("VK", "VK")]
    [InlineData("Apple", "Apple")]
    [InlineData("IncomingCall", "Phone")]
    [InlineData("OutgoingCall", "Phone")]
    [InlineData("Callback", "Phone")]
    [InlineData("Campaign", "Phone")]
    [InlineData("GenericChannel", "Other")]
    [InlineData("API", "Other")]
    [InlineData("", "Other")]
    [InlineData("Viber", "Viber")]
    public void The_source_of_a_conversation_tells_the_channel(string source, string channel) =>
        GuestChannel.Of(new SessionSource(source)).ShouldBe(new GuestChannel(channel));

    [Fact]
    public void The_id_of_a_messenger_tells_the_channel_before_a_number_or_a_cookie()
    {
        GuestChannel.Of(new GetGuestIdentityResponse { FacebookPSID = "1", FacebookPageId = "2", TrackedGuestGuid = Guid.NewGuid() }).ShouldBe(GuestChannel.Facebook);
        GuestChannel.Of(new GetGuestIdentityResponse { WhatsAppContactId = "420", PhoneCallerId = "420" }).ShouldBe(GuestChannel.WhatsApp);
        GuestChannel.Of(new GetGuestIdentityResponse { VkContactId = "1" }).ShouldBe(GuestChannel.VK);
        GuestChannel.Of(new GetGuestIdentityResponse { AppleContactId = "1" }).ShouldBe(GuestChannel.Apple);
        GuestChannel.Of(new GetGuestIdentityResponse { GenericChannelId = "1" }).ShouldBe(GuestChannel.Other);
        GuestChannel.Of(new GetGuestIdentityResponse { PhoneCallerId = "420", TrackedGuestGuid = Guid.NewGuid() }).ShouldBe(GuestChannel.Phone);
        GuestChannel.Of(new GetGuestIdentityResponse { TrackedGuestGuid = Guid.NewGuid() }).ShouldBe(GuestChannel.WebChat);
        GuestChannel.Of(new GetGuestIdentityResponse()).ShouldBeNull();
    }

    [Fact]
    public void A_source_of_a_messenger_goes_before_the_ids()
    {
        GuestChannel.Of((MluviiActivity)new GetGuestIdentityResponse { Source = SessionSource.WhatsApp, PhoneCallerId = "420" }).ShouldBe(GuestChannel.WhatsApp);
        GuestChannel.Of((MluviiActivity)new GetGuestIdentityResponse { Source = SessionSource.Default, FacebookPSID = "1" }).ShouldBe(GuestChannel.Facebook);
        GuestChannel.Of(new GetCallParamsResponse { Source = SessionSource.Apple }).ShouldBe(GuestChannel.Apple);
        GuestChannel.Of(new GetCallParamsResponse()).ShouldBeNull();
    }
}
