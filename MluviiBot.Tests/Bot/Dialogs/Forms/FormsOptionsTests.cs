using Microsoft.Extensions.Options;
using MluviiBot.Dialogs.Forms;

namespace MluviiBot.Tests.Bot.Dialogs.Forms;

public sealed class FormsOptionsTests
{
    [Theory]
    [InlineData("InitialParams:name", "{oo1_guest_ident", "Guest:Forms:Complaint:InitialParams:name has a brace")]
    [InlineData("InitialParams:name", "{}", "Guest:Forms:Complaint:InitialParams:name has a brace")]
    [InlineData("Template:Body:0", "x} y", "Guest:Forms:Complaint:Template:Body:0 has a brace")]
    [InlineData("Template:Footer:0", "{a{b}}", "Guest:Forms:Complaint:Template:Footer:0 has a brace")]
    [InlineData("TimePickers:when:To", "08:00", "Guest:Forms:Complaint:TimePickers:when:To must be later than From")]
    [InlineData("TimePickers:when:Length", "00:00:10", "Guest:Forms:Complaint:TimePickers:when:Length must be 00:01:00 or more")]
    [InlineData("TimePickers:when:Days", "0", "Guest:Forms:Complaint:TimePickers:when:Days must lie between 1 and 60")]
    [InlineData("TimePickers:when:FirstDay", "-1", "Guest:Forms:Complaint:TimePickers:when:FirstDay must lie between 0 and 365")]
    [InlineData("TimePickers:when:TimeZone", "Europe/Nowhere", "Guest:Forms:Complaint:TimePickers:when:TimeZone is no time zone")]
    public async Task A_wrong_setting_stops_the_start_and_names_its_key(string key, string value, string error) =>
        (await Should.ThrowAsync<OptionsValidationException>(() => GuestTalk.StartAsync("WebChat", "cs-CZ", ($"Guest:Forms:Complaint:{key}", value))))
            .Message.ShouldContain(error);

    [Fact]
    public void Today_offers_only_slots_that_are_still_to_come_and_weekends_when_they_are_wanted()
    {
        var saturday = new DateTimeOffset(2026, 11, 21, 14, 10, 0, TimeSpan.Zero);
        var picker = new TimePickerOptions { FirstDay = 0, Days = 2, From = TimeSpan.FromHours(15), To = TimeSpan.FromHours(16), Weekends = true };

        OfferedSlots.Of(picker, saturday).Select(slot => slot.Start).ShouldBe(
            [new DateTime(2026, 11, 21, 15, 30, 0), new DateTime(2026, 11, 22, 15, 0, 0), new DateTime(2026, 11, 22, 15, 30, 0)]);
    }
}
