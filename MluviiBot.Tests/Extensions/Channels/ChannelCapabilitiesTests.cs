using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.TextFormatting;

namespace MluviiBot.Tests.Extensions.Channels;

public class ChannelCapabilitiesTests
{
    private static readonly string[] Channels = ["WebChat", "Facebook", "WhatsApp", "Apple", "VK", "Phone", "Other", "Viber"];

    /// <summary>As mluvii prints it; telephone, other and unknown channels are in no table.</summary>
    public static TheoryData<ChannelFeature, string, bool> FeatureCells => Cells<ChannelFeature>(
        [
            (ChannelFeature.AdaptiveCards, "yynnn"),
            (ChannelFeature.Attachment, "ynynn"),
            (ChannelFeature.Buttons, "yynnn"),
            (ChannelFeature.Typing, "ynnyn"),
            (ChannelFeature.EnableGuestInput, "ynnnn"),
            (ChannelFeature.DisableGuestInput, "ynnnn"),
            (ChannelFeature.GetHeroCards, "ynyyn"),
            (ChannelFeature.SendHeroCard, "ynyyn"),
            (ChannelFeature.HeroCardSubmission, "ynyyn"),
            (ChannelFeature.ChatbotOpenFileUploadPrompt, "ynnnn"),
            (ChannelFeature.EnableGuestUpload, "ynnnn"),
            (ChannelFeature.DisableGuestUpload, "ynnnn"),
            (ChannelFeature.ShareFileUrl, "ynnyy"),
        ]);

    public static TheoryData<string, string, bool> FileCells => Cells<string>(
        [
            ("WAV", "ynnyy"), ("MP3", "ynyyy"), ("MP4", "ynyyy"), ("JPG", "yyyyy"), ("PNG", "yyyyy"), ("GIF", "yyyyy"), ("PDF", "yyyyy"), ("TXT", "yyyyy"),
        ]);

    public static TheoryData<MluviiActivity, string, bool> CommandCells => Cells<MluviiActivity>(
        [
            (new Typing { Show = true }, "ynnyn"),
            (new EnableGuestInput(), "ynnnn"),
            (new DisableGuestInput(), "ynnnn"),
            (new GetHeroCards(), "ynyyn"),
            (new SendHeroCard { HeroCardId = 1 }, "ynyyn"),
            (new HeroCardSubmission(), "ynyyn"),
            (new ChatbotOpenFileUploadPrompt(), "ynnnn"),
            (new EnableGuestUpload(), "ynnnn"),
            (new DisableGuestUpload(), "ynnnn"),
            (new ShareFile { Url = "https://example.com/a.pdf" }, "ynnyy"),
            (new RichCardList(), "yynnn"),
        ]);

    [Fact]
    public void Every_feature_has_a_row() =>
        FeatureCells.Select(cell => (ChannelFeature)cell[0]).Distinct().ShouldBe(Enum.GetValues<ChannelFeature>(), ignoreOrder: true);

    [Theory, MemberData(nameof(FeatureCells))]
    public void A_channel_can_do_what_the_table_says(ChannelFeature feature, string channel, bool expected) =>
        Capabilities().Supports(new GuestChannel(channel), feature).ShouldBe(expected);

    [Theory, MemberData(nameof(FileCells))]
    public void A_channel_takes_the_file_types_of_the_table(string type, string channel, bool expected)
    {
        var capabilities = Capabilities();

        capabilities.CanSendFile(new GuestChannel(channel), type).ShouldBe(expected);
        capabilities.CanSendFile(new GuestChannel(channel), $"https://example.com/files/Name.{type.ToLowerInvariant()}?size=1.5").ShouldBe(expected);
    }

    [Theory, MemberData(nameof(CommandCells))]
    public void A_command_is_sent_where_its_row_says_so(MluviiActivity command, string channel, bool expected) =>
        Capabilities().CanSend(new GuestChannel(channel), command).ShouldBe(expected);

    [Theory]
    [InlineData("WebChat")]
    [InlineData("VK")]
    [InlineData("Phone")]
    [InlineData("Viber")]
    public void What_no_table_names_is_sent_everywhere(string channel)
    {
        MluviiActivity[] common = [new HandOff(), new Forward { UserId = 1 }, new SetCallParams(), new GetAvailableGroups(), new ObtainCrmIdentity(), new EndConversation()];

        common.ShouldAllBe(command => Capabilities().CanSend(new GuestChannel(channel), command));
    }

    [Fact]
    public void A_stored_file_goes_by_its_type_and_one_elsewhere_by_both_tables()
    {
        var capabilities = Capabilities();

        capabilities.CanSend(GuestChannel.Facebook, new ShareFile { Name = "price list.pdf" }).ShouldBeTrue();
        capabilities.CanSend(GuestChannel.Facebook, new ShareFile { Name = "song.mp3" }).ShouldBeFalse();
        capabilities.CanSend(GuestChannel.Facebook, new ShareFile { Url = "https://example.com/list.pdf" }).ShouldBeFalse();
        capabilities.CanSend(GuestChannel.Apple, new ShareFile { Url = "https://example.com/list.pdf" }).ShouldBeTrue();
    }

    [Theory]
    [InlineData("image/png", null, "WhatsApp", true)]
    [InlineData("image/png", null, "Facebook", false)]
    [InlineData("audio/wav", null, "WhatsApp", false)]
    [InlineData("audio/mpeg", null, "WhatsApp", true)]
    [InlineData("application/octet-stream", "a.wav", "WhatsApp", false)]
    [InlineData("application/octet-stream", "a.docx", "WhatsApp", true)]
    [InlineData("application/vnd.microsoft.card.hero", null, "Facebook", true)]
    [InlineData("application/vnd.microsoft.card.hero", null, "WhatsApp", false)]
    public void An_attachment_is_a_card_or_a_file(string contentType, string? name, string channel, bool expected) =>
        Capabilities().CanSend(new GuestChannel(channel), new Attachment(contentType, name: name)).ShouldBe(expected);

    [Fact]
    public void Facebook_takes_three_buttons_of_twenty_characters()
    {
        Capabilities().Buttons(GuestChannel.Facebook).ShouldBe(new ButtonLimits(3, 20));
        Capabilities().Buttons(GuestChannel.WebChat).ShouldBe(default);
    }

    [Fact]
    public void Tags_are_for_web_chat_only() =>
        GuestChannel.Known.Where(channel => Capabilities().Markup(channel) is TextMarkup.Html).ShouldBe([GuestChannel.WebChat]);

    [Fact]
    public void Settings_override_every_row_and_nothing_else()
    {
        foreach (var feature in Enum.GetValues<ChannelFeature>())
        {
            var options = new MluviiOptions { Channels = { ["vk"] = new GuestChannelOptions() } };
            var before = new ChannelCapabilities(Options.Create(options)).Supports(GuestChannel.VK, feature);
            typeof(GuestChannelOptions).GetProperty(feature.ToString())!.SetValue(options.Channels["VK"], !before);
            var capabilities = new ChannelCapabilities(Options.Create(options));

            Enum.GetValues<ChannelFeature>().Where(other => capabilities.Supports(GuestChannel.VK, other) != Capabilities().Supports(GuestChannel.VK, other)).ShouldBe([feature]);
            capabilities.Supports(GuestChannel.Apple, feature).ShouldBe(Capabilities().Supports(GuestChannel.Apple, feature));
        }
    }

    [Fact]
    public void Settings_override_files_limits_and_tags_and_an_unknown_channel_goes_by_other()
    {
        var other = new GuestChannelOptions { MaxButtons = 2, MaxButtonTitle = 10, Markup = TextMarkup.Html, Files = { ["wav"] = true } };
        var capabilities = new ChannelCapabilities(Options.Create(new MluviiOptions { Channels = { ["Other"] = other } }));
        var viber = new GuestChannel("Viber");

        capabilities.Buttons(viber).ShouldBe(new ButtonLimits(2, 10));
        capabilities.Markup(viber).ShouldBe(TextMarkup.Html);
        capabilities.CanSendFile(viber, "a.wav").ShouldBeTrue();
        capabilities.CanSendFile(viber, "a.mp3").ShouldBeFalse();
    }

    private static ChannelCapabilities Capabilities() => new(Options.Create(new MluviiOptions()));

    private static TheoryData<T, string, bool> Cells<T>((T Row, string Cells)[] rows)
    {
        var data = new TheoryData<T, string, bool>();
        foreach (var (row, cells) in rows)
        {
            for (var index = 0; index < Channels.Length; index++)
            {
                data.Add(row, Channels[index], index < cells.Length && cells[index] == 'y');
            }
        }

        return data;
    }
}
