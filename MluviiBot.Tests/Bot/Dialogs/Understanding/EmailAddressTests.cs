using MluviiBot.Dialogs.Understanding;

namespace MluviiBot.Tests.Bot.Dialogs.Understanding;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("jan@novak.cz", "jan@novak.cz")]
    [InlineData("  jan.novak+chat@sub.example.com ", "jan.novak+chat@sub.example.com")]
    [InlineData("můj mail je jan@novak.cz.", "jan@novak.cz")]
    [InlineData("Jan Novák <jan@novak.cz>", "jan@novak.cz")]
    [InlineData("(jan@novak.cz)", "jan@novak.cz")]
    [InlineData("napište na jan@novak.cz, děkuji!", "jan@novak.cz")]
    public void The_address_is_found_with_words_around_it(string written, string address) => EmailAddress.Read(written).ShouldBe(address);

    [Theory]
    [InlineData("")]
    [InlineData("jan")]
    [InlineData("@novak.cz")]
    [InlineData("jan@")]
    [InlineData("jan@novak")]
    [InlineData("jan@novak.c")]
    [InlineData("jan@novak..cz")]
    [InlineData("jan@.cz")]
    [InlineData("jan@@novak.cz")]
    [InlineData("jan@novak.cz nebo eva@novak.cz")]
    public void What_is_not_one_address_is_not_guessed(string written) => EmailAddress.Read(written).ShouldBeNull();
}
