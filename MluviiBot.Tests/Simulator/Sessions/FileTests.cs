using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Tests.Simulator.Sessions;

public sealed class FileTests
{
    private static readonly Uri Address = new("https://files.example.com/photo.jpg");

    [Fact]
    public async Task Guest_picks_a_file_when_he_is_asked()
    {
        using var play = new Play().Arrives();
        play.BotSends(new ChatbotOpenFileUploadPrompt()).IsAccepted.ShouldBeTrue();
        play.Session.IsAskedForFile.ShouldBeTrue();

        play.Simulation.Guests.Uploads(play.Guest, "photo.jpg", Address);
        var answer = await play.HeardAsync<ChatbotOpenFileUploadPromptResponse>();
        answer.FileUrl.ShouldBe(Address.ToString());
        answer.CanceledByGuest.ShouldBe(false);
        play.Session.IsAskedForFile.ShouldBeFalse();
    }

    [Fact]
    public async Task Guest_closes_the_window_without_a_file()
    {
        using var play = new Play().Arrives();
        play.BotSends(new ChatbotOpenFileUploadPrompt());
        play.Simulation.Guests.CancelsUpload(play.Guest);
        var answer = await play.HeardAsync<ChatbotOpenFileUploadPromptResponse>();
        answer.FileUrl.ShouldBeNull();
        answer.CanceledByGuest.ShouldBe(true);
    }

    [Fact]
    public async Task No_answer_comes_when_the_guest_leaves_or_his_channel_has_no_such_window()
    {
        using var play = new Play().Arrives();
        play.BotSends(new ChatbotOpenFileUploadPrompt());
        play.Simulation.Guests.Leaves(play.Guest);
        play.Arrives(GuestChannel.WhatsApp);
        play.BotSends(new ChatbotOpenFileUploadPrompt()).IsAccepted.ShouldBeTrue();
        play.Session.IsAskedForFile.ShouldBeFalse();
        await play.Simulation.SettledAsync(play.Guest);
        play.Framework.Heard.OfType<ChatbotOpenFileUploadPromptResponse>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Paper_clip_works_while_it_is_enabled()
    {
        using var play = new Play().Arrives();
        Should.Throw<NotPossibleException>(() => play.Simulation.Guests.Uploads(play.Guest, "photo.jpg", Address));

        (await play.AskAsync(new EnableGuestUpload())).Success.ShouldBe(true);
        play.Simulation.Guests.Uploads(play.Guest, "photo.jpg", Address);
        (await play.HeardAsync<GuestFileUpload>()).FileUrl.ShouldBe(Address.ToString());

        (await play.AskAsync(new DisableGuestUpload())).Success.ShouldBe(true);
        Should.Throw<NotPossibleException>(() => play.Simulation.Guests.Uploads(play.Guest, "photo.jpg", Address));
    }

    [Fact]
    public async Task Upload_switches_answer_that_they_work_on_web_chat_only()
    {
        using var play = new Play().Arrives(GuestChannel.Apple);
        (await play.AskAsync(new EnableGuestUpload())).ErrorMessage.ShouldNotBeNull().ShouldContain("Apple");
        (await play.AskAsync(new DisableGuestUpload())).Success.ShouldBe(false);
    }

    [Fact]
    public void Files_that_are_not_on_the_whitelist_do_not_pass()
    {
        using var play = new Play().Arrives();
        play.BotSends(new ChatbotOpenFileUploadPrompt());
        Should.Throw<NotPossibleException>(() => play.Simulation.Guests.Uploads(play.Guest, "virus.exe", Address)).Message.ShouldContain("EXE");
        play.Session.IsAskedForFile.ShouldBeTrue();
    }

    [Fact]
    public async Task Files_of_the_tenant_are_listed_and_shared_by_name()
    {
        using var play = new Play().Arrives();
        (await play.AskAsync(new GetMediaObjects())).FileStoreItems.Select(file => (file.Id, file.Name)).ShouldBe([(1, "price-list.pdf"), (2, "jingle.wav")]);
        var answer = await play.AskAsync(new ShareFile { Name = "price-list.pdf" });
        answer.IsSuccess.ShouldBe(true);
        answer.FileSource.ShouldBe("price-list.pdf");
        play.Session.Transcript.ShouldHaveSingleItem().File.ShouldBe(new ShownFile("price-list.pdf", null));
    }

    [Theory]
    [InlineData("WebChat", "missing.pdf", null, "missing.pdf")]
    [InlineData("WhatsApp", "jingle.wav", null, "WAV")]
    [InlineData("WhatsApp", null, "https://example.com/a.pdf", "by name")]
    [InlineData("WebChat", null, "https://example.com/a.mp4", "whitelist")]
    [InlineData("WebChat", null, "no address", "no address")]
    public async Task Files_that_cannot_be_shared_are_answered_with_the_reason(string channel, string? name, string? url, string reason)
    {
        using var play = new Play().Arrives(new GuestChannel(channel));
        var answer = await play.AskAsync(new ShareFile { Name = name, Url = url });
        answer.IsSuccess.ShouldBe(false);
        answer.ErrorMessage.ShouldNotBeNull().ShouldContain(reason);
        play.Session.Transcript.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("WebChat")]
    [InlineData("Apple")]
    [InlineData("VK")]
    public async Task Files_elsewhere_are_shared_where_the_matrix_says(string channel)
    {
        using var play = new Play().Arrives(new GuestChannel(channel));
        (await play.AskAsync(new ShareFile { Url = "https://example.com/a.pdf?x=1" })).IsSuccess.ShouldBe(true);
    }

    [Fact]
    public void Strict_mluvii_wants_either_name_or_url()
    {
        using var play = new Play().Arrives();
        play.BotSends(new ShareFile()).Refusal.ShouldBe(BotSendRefusal.Invalid);
        play.BotSends(new ShareFile { Name = "price-list.pdf", Url = "https://example.com/a.pdf" }).Refusal.ShouldBe(BotSendRefusal.Invalid);
    }
}
