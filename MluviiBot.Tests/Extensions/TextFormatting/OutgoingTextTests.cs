using System.Diagnostics;
using System.Text.RegularExpressions;
using MluviiBot.Extensions.TextFormatting;

namespace MluviiBot.Tests.Extensions.TextFormatting;

public partial class OutgoingTextTests
{
    [Theory]
    [InlineData("Dobrý den", "Dobrý den")]
    [InlineData("**tučně** a *kurzíva*", "<strong>tučně</strong> a <em>kurzíva</em>")]
    [InlineData("__bold__ and _italic_", "<strong>bold</strong> and <em>italic</em>")]
    [InlineData("***both***", "<strong><em>both</em></strong>")]
    [InlineData("**bold *both* bold**", "<strong>bold <em>both</em> bold</strong>")]
    [InlineData("*a **b* c**", "<em>a <strong>b</strong></em><strong> c</strong>")]
    [InlineData("[mluvii](https://mluvii.com)", "<a href=\"https://mluvii.com\">mluvii</a>")]
    [InlineData("[**b**](https://a.cz/x_(y)?a=1&b=2)", "<a href=\"https://a.cz/x_(y)?a=1&amp;b=2\"><strong>b</strong></a>")]
    [InlineData("[a](https://a.cz \"title\")", "<a href=\"https://a.cz\">a</a>")]
    [InlineData("![map](https://a.cz/m.png)", "<a href=\"https://a.cz/m.png\">map</a>")]
    [InlineData("<https://a.cz>", "<a href=\"https://a.cz\">https://a.cz</a>")]
    [InlineData("snake_case_name and 2*3*4 = 24", "snake_case_name and 2*3*4 = 24")]
    [InlineData("* one\n* two", "* one\n* two")]
    [InlineData("**open", "**open")]
    [InlineData("*one\n\ntwo*", "*one\n\ntwo*")]
    [InlineData(@"\*not\* [a\]", "*not* [a]")]
    [InlineData("`**x** <b>`", "**x** &lt;b&gt;")]
    [InlineData("1 < 2 && 3 > 2", "1 &lt; 2 &amp;&amp; 3 &gt; 2")]
    [InlineData("Tom &amp; Eva &lt;3", "Tom &amp; Eva &lt;3")]
    [InlineData("<strong>a</strong> <b>b</b> <i>c</i>", "<strong>a</strong> <strong>b</strong> <em>c</em>")]
    [InlineData("<u>a</u><br/>b<p>c</p>d", "a\nbc\nd")]
    [InlineData("<jméno> <unknown>", "&lt;jméno&gt; &lt;unknown&gt;")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("a\0b\u0007", "ab")]
    public void Markdown_becomes_the_tags_that_mluvii_shows(string text, string expected) => GuestText.Format(text).ShouldBe(expected);

    [Theory]
    [InlineData("<script>alert(1)</script>ahoj", "ahoj")]
    [InlineData("<SCRIPT src=//x>a", "a")]
    [InlineData("<style>p{}</style><!-- x --><p onclick=\"x()\">a", "a")]
    [InlineData("<img src=x onerror=alert(1)>", "")]
    [InlineData("<a href=\"javascript:alert(1)\">a</a>", "a")]
    [InlineData("<a href=\"java\tscript:alert(1)\">a</a>", "a")]
    [InlineData("<a href='&#106;avascript:alert(1)'>a</a>", "a")]
    [InlineData("<a href=\" JaVaScRiPt:alert(1)\">a</a>", "a")]
    [InlineData("<a href=\"data:text/html,x\">a</a>", "a")]
    [InlineData("<a href=\"/relative\">a</a>", "a")]
    [InlineData("<a href=\"//evil.cz\">a</a>", "a")]
    [InlineData("<a href=\"file:///etc/passwd\">a</a>", "a")]
    [InlineData("[a](javascript:alert(1))", "a")]
    [InlineData("[a](vbscript:x)", "a")]
    [InlineData("<javascript:alert(1)>", "&lt;javascript:alert(1)&gt;")]
    [InlineData("<a title=\"x>y\" onclick=\"z()\" href='https://a.cz'>a</a>", "<a href=\"https://a.cz\">a</a>")]
    [InlineData("<a href=https://a.cz/\"onclick=x>a</a>", "&lt;a href=https://a.cz/\"onclick=x&gt;a")]
    [InlineData("<strong onmouseover=x>a", "<strong>a</strong>")]
    [InlineData("</strong></a>a", "a")]
    [InlineData("<b><i>x</b>y</i>", "<strong><em>x</em></strong><em>y</em>")]
    [InlineData("<b><b>x</b>y</b>", "<strong>xy</strong>")]
    [InlineData("<scr<script>ipt>alert(1)", "&lt;script&gt;alert(1)")]
    [InlineData("&lt;script&gt;", "&lt;script&gt;")]
    public void Hostile_text_keeps_its_words_only(string text, string expected) => GuestText.Format(text).ShouldBe(expected);

    [Theory]
    [InlineData("mailto:a@b.cz")]
    [InlineData("tel:+420123456789")]
    [InlineData("http://a.cz")]
    public void A_guest_may_be_led_to_the_web_to_mail_and_to_the_telephone(string address) =>
        GuestText.Format($"[x]({address})").ShouldBe($"<a href=\"{address}\">x</a>");

    [Theory]
    [InlineData("**a** [web](https://a.cz)", "a web (https://a.cz)")]
    [InlineData("<https://a.cz/b>", "https://a.cz/b")]
    [InlineData("[a.cz](https://a.cz/)", "a.cz")]
    [InlineData("[a@b.cz](mailto:a@b.cz)", "a@b.cz")]
    [InlineData("1 < 2 & 3", "1 < 2 & 3")]
    [InlineData("[a](javascript:x) <b>b</b>", "a b")]
    [InlineData("řádek\r\nřádek", "řádek\nřádek")]
    public void A_plain_channel_gets_words_and_addresses(string text, string expected) =>
        GuestText.Format(text, markup: TextMarkup.Plain).ShouldBe(expected);

    [Theory]
    [InlineData("**a** <b> & &amp;", "plain", "**a** &lt;b&gt; &amp; &amp;amp;")]
    [InlineData("**a** <b>x</b>", "xml", "**a** <strong>x</strong>")]
    [InlineData("**a**", "markdown", "<strong>a</strong>")]
    [InlineData("**a**", null, "<strong>a</strong>")]
    public void The_format_of_the_text_says_what_is_interpreted(string text, string? format, string expected) => GuestText.Format(text, format).ShouldBe(expected);

    [Theory]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<a \"")]
    [InlineData("<script>")]
    [InlineData("<style><!--")]
    [InlineData("*a ")]
    [InlineData("**a*b_")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("[a](x")]
    [InlineData("`")]
    [InlineData("&")]
    [InlineData("<b><i><a href='https://a.cz'>")]
    [InlineData("<b><i></b>")]
    [InlineData("<https://a")]
    [InlineData("\\")]
    public void Hostile_text_takes_a_moment_and_comes_out_safe(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 2_000_000 / part.Length));
        var watch = Stopwatch.StartNew();

        var html = GuestText.Format(text);
        GuestText.Format(text, markup: TextMarkup.Plain);
        GuestText.Plain(text);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        Allowed().Replace(html, string.Empty).ShouldNotContain('<');
    }

    [Fact]
    public void Whatever_comes_in_only_balanced_allowed_tags_go_out()
    {
        var random = new Random(7);
        string[] parts =
        [
            "<b>", "</b>", "<i>", "</i>", "<a href='https://a.cz'>", "</a>", "<a href=javascript:x>", "**", "*", "_", "__", "[x](https://b.cz)", "[", "](", ")", "`", "<script>",
            "</script>", "<!--", "-->", "&lt;", "&", "\n\n", "word", " ", "\\", "<", ">", "\"", "<p>", "</p>", "\uD800", "<https://c.cz>",
        ];
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 12).Select(_ => parts[random.Next(parts.Length)]));

            var html = GuestText.Format(text);

            Allowed().Replace(html, string.Empty).ShouldNotContain('<', customMessage: text);
            Allowed().Replace(html, string.Empty).ShouldNotContain('>', customMessage: text);
            var open = new Stack<string>();
            foreach (Match tag in Allowed().Matches(html))
            {
                var name = tag.Groups["name"].Value;
                if (tag.Value[1] != '/')
                {
                    open.ShouldNotContain(name, text);
                    open.Push(name);
                }
                else
                {
                    open.Pop().ShouldBe(name, text);
                }
            }

            open.ShouldBeEmpty(text);
        }
    }

    [GeneratedRegex("""</?(?<name>strong|em)>|</(?<name>a)>|<(?<name>a) href="https?://[^"<>\s]*">""")]
    private static partial Regex Allowed();
}
