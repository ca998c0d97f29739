using MluviiBot.Simulator.World;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Tests.Simulator.World;

public sealed class TenantFileTests
{
    private const string Small =
        """
        name: Small
        operators:
          - { id: 1, name: Eva }
        groups:
          - id: 5
            name: Sales
            operators: [1]
        chatbots:
          - { id: 9, name: Bot, address: "http://localhost:3978/api/messages" }
        routing:
          - { group: 5, when: { Reason: 7 } }
          - chatbot: 9
        """;

    [Theory]
    [InlineData("slots: 2000000000", "world.yaml(3,32): '2000000000' must be a whole number from 0 to 1000.")]
    [InlineData("slots: -1", "world.yaml(3,32): '-1' must be a whole number from 0 to 1000.")]
    [InlineData("presence: asleep", "world.yaml(3,35): 'asleep' must be one of online, away, offline.")]
    public void Number_or_word_that_cannot_be_is_told_with_its_place(string member, string message) =>
        Should.Throw<YamlMistakeException>(() => TenantFile.Read(Small.Replace("name: Eva", $"name: Eva, {member}", StringComparison.Ordinal), "world.yaml")).Message.ShouldBe(message);

    [Theory]
    [InlineData("name: [", "world.yaml(2,1)")]
    [InlineData("name: \"Eva", "world.yaml(1,")]
    [InlineData("name: Eva\n\tlanguage: cs", "world.yaml(1,7)")]
    [InlineData("name: Eva\nname: Adam", "world.yaml(")]
    [InlineData("&a [*a]", "world.yaml(1,1)")]
    [InlineData("name: *nobody", "world.yaml(1,1): This is not YAML: The anchor 'nobody'")]
    [InlineData("{ ? [a] : b }", "world.yaml(1,")]
    [InlineData("--- !!binary x", "world.yaml(1,")]
    [InlineData("%YAML 9.9\n---\nname: x", "world.yaml(1,")]
    [InlineData("\0", "world.yaml(1,1)")]
    [InlineData("name: X\nchatbots:\n- { id: 1, name: Bot, address: 'http://a/' }\n- { id: 2, name: Bot, address: 'http://b/' }", "world.yaml(4,18): There are two chatbots 'Bot'")]
    [InlineData("- just\n- a list", "world.yaml(1,1): Here must stand names with values")]
    public void Text_that_is_no_world_is_told_with_its_place(string text, string place) =>
        Should.Throw<YamlMistakeException>(() => TenantFile.Read(text, "world.yaml")).Message.ShouldStartWith(place);

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{ a: ", 100_000)]
    [InlineData("- ", 10_000)]
    public void Text_that_is_nested_too_deep_is_a_mistake_and_not_the_end(string opening, int times) =>
        Should.Throw<YamlMistakeException>(() => YamlValue.Read(string.Concat(Enumerable.Repeat(opening, times)), "deep.yaml")).Message.ShouldContain("This is");

    [Fact]
    public async Task Example_that_comes_along_is_a_whole_tenant()
    {
        var tenant = await TenantFile.ReadAsync(Path.Combine(AppContext.BaseDirectory, "tenant.yaml"));

        tenant.Name.ShouldBe("Kavárna Lípa");
        tenant.TimeZone.GetUtcOffset(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero)).ShouldBe(TimeSpan.FromHours(2));
        tenant.OfflineForm.ShouldNotBeNull();
        tenant.Operators.Select(person => person.Presence).Distinct().Count().ShouldBe(3);
        tenant.Groups.Select(group => group.Operators.Count).ShouldBe([2, 1, 1]);
        tenant.Chatbots.Select(chatbot => chatbot.Kind).ShouldBe([ChatbotKind.BotFramework, ChatbotKind.Api]);
        tenant.Routing[0].When["HandoffReason"].ShouldBe("Operator");
        tenant.Parameters.ShouldContain(parameter => parameter.IsReadOnly);
        tenant.Contacts[0].Data["oo1_guest_email"].Count.ShouldBe(2);
        tenant.HeroCards.Select(card => card.Kind).Distinct().ShouldBe(Enum.GetValues<HeroCardKind>(), ignoreOrder: true);
        tenant.HeroCards.SelectMany(card => card.Fields).Select(field => field.Type).Distinct().ShouldBe(Enum.GetValues<HeroCardFieldType>(), ignoreOrder: true);
        tenant.HeroCards[0].Title.In("en").ShouldBe("Book a table");
        tenant.Files.Select(file => file.Id).ShouldBeUnique();
    }

    [Fact]
    public void What_is_left_out_has_a_sensible_value()
    {
        var tenant = TenantFile.Read(Small);
        tenant.Language.ShouldBe("cs");
        tenant.OfflineForm.ShouldBeNull();
        tenant.Groups[0].Hours.ShouldBe(BusinessHours.Always);
        tenant.Operators[0].ShouldBe(new Operator { Id = 1, Name = "Eva", Slots = 3, Presence = Presence.Online });
        tenant.Routing[0].When["Reason"].ShouldBe("7");
    }

    [Theory]
    [InlineData("name: Small", "nam: Small", "tenant.yaml(1,1): 'nam' is not known here (did you mean 'name'?); known are name, timeZone")]
    [InlineData("name: Small", "language: cs", "tenant.yaml(1,1): 'name' is missing.")]
    [InlineData("id: 1, name: Eva", "id: one, name: Eva", "tenant.yaml(3,11): 'one' must be a whole number.")]
    [InlineData("id: 1, name: Eva", "id: 1, name: Eva, presence: asleep", "'asleep' must be one of online, away, offline.")]
    [InlineData("operators: [1]", "operators: [1, 2]", "tenant.yaml(7,20): There is no operator 2; there are 1.")]
    [InlineData("operators: [1]", "operators: 1", "Here must stand a list, not '1'.")]
    [InlineData("operators: [1]", "hours: all day", "tenant.yaml(7,12): 'all day' are no hours: write them as")]
    [InlineData("operators: [1]", "blockedChannels: [Telegram]", "'Telegram' is no channel; known are WebChat")]
    [InlineData("- chatbot: 9", "- { chatbot: 9, group: 5 }", "tenant.yaml(12,5): A row of the routing goes to either a group or a chatbot.")]
    [InlineData("- chatbot: 9", "- chatbot: 8", "There is no chatbot 8; there are 9.")]
    [InlineData("http://localhost:3978/api/messages", "localhost", "'localhost' must be an address")]
    [InlineData("name: Small", "name: Small\ntimeZone: Brno", "tenant.yaml(2,11): 'Brno' is no time zone")]
    [InlineData("name: Small", "name: Small\nawayOperatorsAreOffline: maybe", "'maybe' must be yes or no.")]
    [InlineData("name: Small", "name: [", "This is not YAML")]
    [InlineData("- chatbot: 9", "- chatbot: 9\nheroCards:\n  - { id: 1, name: A, title: A, fields: [{ parameter: p, label: L, type: choice }] }", "needs choices")]
    [InlineData("- chatbot: 9", "- chatbot: 9\nheroCards:\n  - { id: 1, name: A, languages: [cs, en], title: { cs: A } }", "The text in 'en' is missing.")]
    [InlineData("- { id: 1, name: Eva }", "- { id: 1, name: Eva }\n  - { id: 1, name: Jan }", "tenant.yaml(4,11): There are two operators 1")]
    public void Mistakes_are_told_with_line_column_and_what_to_write(string right, string wrong, string message)
    {
        Small.ShouldContain(right);
        Should.Throw<YamlMistakeException>(() => TenantFile.Read(Small.Replace(right, wrong, StringComparison.Ordinal))).Message.ShouldContain(message);
    }

    [Fact]
    public void An_empty_file_is_a_mistake() => Should.Throw<YamlMistakeException>(() => TenantFile.Read("# nothing")).Message.ShouldBe("tenant.yaml(1,1): The file is empty.");
}
