using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.TextFormatting;

namespace MluviiBot.Tests.Extensions.TextFormatting;

public class IncomingTextTests
{
    [Theory]
    [InlineData("ahoj", "ahoj")]
    [InlineData("<b>Tom &amp; Eva</b>", "Tom & Eva")]
    [InlineData("a &lt;b&gt; c", "a <b> c")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("řádek<br>řádek<p>odstavec</p>", "řádek\nřádekodstavec")]
    [InlineData("1 < 2 a <3", "1 < 2 a <3")]
    [InlineData("<jméno>", "<jméno>")]
    [InlineData("**hvězdy** _zůstanou_", "**hvězdy** _zůstanou_")]
    [InlineData("&nbsp;x&#39;", "x'")]
    [InlineData("<a href=\"https://a.cz\">a</a><script>x()</script>", "a")]
    [InlineData("&notanentity; &", "&notanentity; &")]
    [InlineData("if a<b and c>d", "if a<b and c>d")]
    [InlineData("i<p && p>s", "i<p && p>s")]
    [InlineData("<b >tučně</b >", "tučně")]
    [InlineData("Tom&nbsp;a\u00A0Eva ", "Tom a Eva")]
    [InlineData("  ahoj \r\n", "ahoj")]
    [InlineData(null, "")]
    public void A_guests_text_is_read_without_tags_and_entities(string? text, string expected)
    {
        GuestText.Plain(text).ShouldBe(expected);
        new Text { Value = text }.PlainText().ShouldBe(expected);
        new Activity { Text = text }.PlainText().ShouldBe(expected);
    }

    [Fact]
    public void The_raw_text_stays()
    {
        var message = new Activity { Text = "<b>a</b>" };

        message.PlainText();

        message.Text.ShouldBe("<b>a</b>");
    }
}
