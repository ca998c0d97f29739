using MluviiBot.Dialogs.Understanding;

namespace MluviiBot.Tests.Bot.Dialogs.Understanding;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("603123456", "+420603123456")]
    [InlineData(" 603 123 456 ", "+420603123456")]
    [InlineData("603-123-456", "+420603123456")]
    [InlineData("603.123.456", "+420603123456")]
    [InlineData("603/123456", "+420603123456")]
    [InlineData("603\u00a0123\u00a0456", "+420603123456")]
    [InlineData("420603123456", "+420603123456")]
    [InlineData("00420 603 123 456", "+420603123456")]
    [InlineData("+420 603 123 456", "+420603123456")]
    [InlineData("(+420) 603 123 456", "+420603123456")]
    [InlineData("+421 905 123 456", "+421905123456")]
    [InlineData("+49 30 901820", "+4930901820")]
    [InlineData("0049 (30) 901820", "+4930901820")]
    [InlineData("+1 202 555 0143", "+12025550143")]
    public void A_number_comes_out_in_E164_however_it_is_written(string written, string number) => PhoneNumber.Read(written).ShouldBe(number);

    [Theory]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("12345678")]
    [InlineData("1234567890")]
    [InlineData("112345678")]
    [InlineData("+420 603 123")]
    [InlineData("+420 603 123 456 7")]
    [InlineData("+0 603 123 456")]
    [InlineData("+1234567890123456")]
    [InlineData("603  123 456")]
    [InlineData("603-123-456-")]
    [InlineData("(603 123 456")]
    [InlineData("603)123456")]
    [InlineData("6031+23456")]
    [InlineData("603 12E 456")]
    [InlineData("zavolejte mi 603123456")]
    [InlineData("６０３１２３４５６")]
    public void What_is_no_number_is_not_guessed(string written) => PhoneNumber.Read(written).ShouldBeNull();

    [Theory]
    [InlineData("(")]
    [InlineData("+")]
    [InlineData("1-")]
    [InlineData("1 ")]
    [InlineData("603 123 45 x ")]
    public void A_book_has_no_number_and_takes_no_time(string repeated) =>
        Should.CompleteIn(() => PhoneNumber.Find(string.Concat(Enumerable.Repeat(repeated, 500_000))).ShouldBeNull(), TimeSpan.FromSeconds(60));

    [Theory]
    [InlineData("603 123 456", "+420603123456")]
    [InlineData("volejte 603 123 456 po 17 hodině", "+420603123456")]
    [InlineData("Tel.: +49 (30) 901820, děkuji", "+4930901820")]
    [InlineData("603123456 (to jest +420 603 123 456)", "+420603123456")]
    [InlineData("603 123 456 nebo 603 123 457", null)]
    [InlineData("objednávka 6031234567", null)]
    [InlineData("1234 603123456", null)]
    [InlineData("zítra", null)]
    public void The_one_number_among_words_is_found(string written, string? number) => PhoneNumber.Find(written).ShouldBe(number);
}
