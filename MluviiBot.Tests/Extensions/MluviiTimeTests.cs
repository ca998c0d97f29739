using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Extensions;

public class MluviiTimeTests
{
    [Theory]
    [InlineData("2020-12-04T16:12:57.172", "2020-12-04T16:12:57.1720000+00:00")]
    [InlineData("2020-12-04T16:12:57", "2020-12-04T16:12:57.0000000+00:00")]
    [InlineData("2020-12-04T16:12:57Z", "2020-12-04T16:12:57.0000000+00:00")]
    [InlineData("2020-06-12T12:13:39.7593384+02:00", "2020-06-12T12:13:39.7593384+02:00")]
    [InlineData("2020-06-12T12:13:39.759338412+02:00", "2020-06-12T12:13:39.7593384+02:00")]
    [InlineData("2024-05-02T08:58:58:888364+02:00", "2024-05-02T08:58:58.8883640+02:00")]
    [InlineData("2020-12-04 16:12:57", "2020-12-04T16:12:57.0000000+00:00")]
    [InlineData("2020-12-04", "2020-12-04T00:00:00.0000000+00:00")]
    public void A_time_is_understood_and_its_text_kept(string text, string value)
    {
        var time = new MluviiTime(text);

        time.Text.ShouldBe(text);
        time.Value!.Value.ToString("O").ShouldBe(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("včera")]
    [InlineData("16:12")]
    [InlineData("5/6")]
    [InlineData("2020-13-45T99:99:99")]
    [InlineData("9999-12-31T23:59:59.9999999-14:00")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    public void What_is_no_time_has_no_value_and_keeps_its_text(string text)
    {
        var time = new MluviiTime(text);

        time.Value.ShouldBeNull();
        time.Text.ShouldBe(text);
    }

    [Fact]
    public void Times_are_equal_when_they_mean_the_same_instant()
    {
        new MluviiTime("2020-12-04T16:00:00Z").ShouldBe(new MluviiTime("2020-12-04T17:00:00+01:00"));
        new MluviiTime("x").ShouldNotBe(new MluviiTime("y"));
    }

    [Fact]
    public void A_time_to_send_is_written_with_its_offset()
    {
        MluviiTime time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1));

        time.Text.ShouldBe("2026-01-02T03:04:05.0000000+01:00");
    }
}
