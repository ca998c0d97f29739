using MluviiBot.Extensions.Handling;

namespace MluviiBot.Tests.Extensions.Handling;

public class GuestMessageTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  ahoj \n", "ahoj")]
    [InlineData("Tom &amp; Jerry&nbsp;&lt;3", "Tom & Jerry <3")]
    [InlineData("<strong>Ano</strong>, <a href=\"https://x\">tady</a><br/>prosím", "Ano, tady\nprosím")]
    [InlineData("if a<b and c>d", "if a<b and c>d")]
    [InlineData("&lt;b&gt;x&lt;/b&gt;", "<b>x</b>")]
    [InlineData("1 < 2", "1 < 2")]
    public void Plain_text_is_what_the_guest_means(string? text, string plain)
    {
        var message = new GuestMessage(text);

        message.PlainText.ShouldBe(plain);
        message.Text.ShouldBe(text ?? string.Empty);
    }

    [Fact]
    public void A_message_does_not_show_its_words_in_a_log() => new GuestMessage("1234").ToString().ShouldNotContain("1234");
}
