using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Extensions;

public sealed class MluviiJsonContextTests
{
    [Fact]
    public void Activities_in_a_document_are_written_and_read_as_on_the_wire()
    {
        IReadOnlyList<MluviiActivity> sent = [new Forward { UserId = 12, SessionId = 7 }, new AssignCrmIdentity { ExistingCrmIdentityId = null }];

        var json = JsonSerializer.Serialize(sent, MluviiJsonContext.Default.IReadOnlyListMluviiActivity);

        json.ShouldBe("""[{"activity":"Forward","sessionId":7,"userId":12},{"activity":"AssignCrmIdentity","existingCrmIdentityId":null}]""");
        JsonSerializer.Deserialize(json, MluviiJsonContext.Default.IReadOnlyListMluviiActivity).ShouldBe(sent);
    }

    [Fact]
    public void An_unknown_activity_in_a_document_is_kept() =>
        JsonSerializer.Deserialize("""{"Activity":"Dance","steps":3}""", MluviiJsonContext.Default.MluviiActivity)
            .ShouldBeOfType<UnknownActivity>();

    [Theory]
    [InlineData("7")]
    [InlineData("""{"no":"name"}""")]
    public void What_is_no_activity_is_an_error_that_says_what_is_missing(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize(json, MluviiJsonContext.Default.MluviiActivity)).Message.ShouldContain("activity");
}
