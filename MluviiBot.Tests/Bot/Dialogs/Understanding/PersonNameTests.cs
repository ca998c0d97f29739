using MluviiBot.Dialogs.Understanding;

namespace MluviiBot.Tests.Bot.Dialogs.Understanding;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Jan Novák", "Jan Novák")]
    [InlineData(" Ing. Jana Nováková-Malá, Ph.D. ", "Ing. Jana Nováková-Malá, Ph.D.")]
    [InlineData("Nguyễn Văn A", "Nguyễn Văn A")]
    [InlineData("Dobrý den, já jsem Jana", "Jana")]
    [InlineData("jmenuju se Petr", "Petr")]
    [InlineData("I'm Jane Doe", "Jane Doe")]
    [InlineData("hello my name is Jane", "Jane")]
    public void A_name_comes_without_the_words_before_it(string written, string name) => PersonName.Read(written).ShouldBe(name);

    [Theory]
    [InlineData("")]
    [InlineData("J")]
    [InlineData("603123456")]
    [InlineData("jan@novak.cz")]
    [InlineData("https://example.com")]
    [InlineData("🤷‍♀️🎉")]
    [InlineData("ano")]
    [InlineData("Ne, ne!")]
    [InlineData("no")]
    [InlineData("jmenuji se")]
    [InlineData("{Name}")]
    public void What_is_no_name_is_not_taken_for_one(string written) => PersonName.Read(written).ShouldBeNull();

    [Theory]
    [InlineData("jsem Jan ")]
    [InlineData("ahoj ")]
    [InlineData("x")]
    public void A_book_is_no_name_and_takes_no_time(string repeated) =>
        Should.CompleteIn(() => PersonName.Read(string.Concat(Enumerable.Repeat(repeated, 500_000))).ShouldBeNull(), TimeSpan.FromSeconds(60));

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void A_name_has_an_end(int length, bool isName) => (PersonName.Read(new string('x', length)) is not null).ShouldBe(isName);
}
