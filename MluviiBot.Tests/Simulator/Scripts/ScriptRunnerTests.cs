using MluviiBot.Simulator.Scripts.Running;

namespace MluviiBot.Tests.Simulator.Scripts;

public sealed class ScriptRunnerTests
{
    private const string Passing = "  - guest arrives\n  - bot says: Hello";
    private const string Failing = "  - guest arrives\n  - bot says: Hallo";

    [Fact]
    public async Task Results_come_in_the_order_of_the_scripts_and_each_is_told()
    {
        var told = new List<ScriptResult>();
        var results = await Rehearsal.Runner.PlayAllAsync([Rehearsal.Read(Passing), Rehearsal.Read(Failing), Rehearsal.Read(Passing)], told.Add);

        results.Select(result => result.Failure is null).ShouldBe([true, false, true]);
        told.ShouldBe(results, ignoreOrder: true);
    }

    [Fact]
    public async Task Exchange_is_told_as_guests_and_operators_saw_it_and_as_it_went_over_the_wire()
    {
        var result = await Rehearsal.PlayAsync("""
              - guest arrives
              - guest picks: Operator
              - operator accepts: Jana Nováková
              - operator writes: Hi
            """);

        result.Failure.ShouldBeNull();
        result.Exchange.ShouldBe(
        [
            "  (Routed to MluviiBot.)",
            "  mluvii -> bot: ConversationStarted",
            "bot> Hello",
            "bot> [How can I help?: Order | Operator]",
            "guest> Operator",
            "  bot -> mluvii: SetCallParams",
            "  mluvii -> bot: SetCallParamsResponse",
            "bot> One moment",
            "  bot -> mluvii: HandOff",
            "  (Offered to Jana Nováková.)",
            "  (Accepted by Jana Nováková.)",
            "Jana Nováková> Hi",
        ]);
    }

    [Fact]
    public async Task Stopped_run_ends_at_once()
    {
        using var stopping = new CancellationTokenSource();
        await stopping.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(
            () => Rehearsal.Runner.PlayAsync(Rehearsal.Read("  - guest arrives\n  - session is: ended"), stopping.Token));
    }

    [Fact]
    public async Task JUnit_report_tells_what_failed_and_why()
    {
        var results = await Rehearsal.Runner.PlayAllAsync([Rehearsal.Read(Passing), Rehearsal.Read(Failing)]);
        var suite = JUnitReport.Create(results).Root.ShouldNotBeNull().Element("testsuite").ShouldNotBeNull();

        suite.Attribute("tests")!.Value.ShouldBe("2");
        suite.Attribute("failures")!.Value.ShouldBe("1");
        var failure = suite.Elements("testcase").Last().Element("failure").ShouldNotBeNull();
        failure.Attribute("message")!.Value.ShouldBe("Expected the bot to say \"Hallo\", but the bot said   \"Hello\".");
        failure.Value.ShouldContain("example.yaml(5,5)");
        suite.Elements("testcase").First().Element("system-out")!.Value.ShouldContain("bot> Hello");
    }

    [Fact]
    public async Task JUnit_report_holds_whatever_a_guest_writes()
    {
        var result = await Rehearsal.PlayAsync("  - guest arrives\n  - guest says: \"a\\x01b\"\n  - bot says: { contains: b }");

        Should.NotThrow(() => JUnitReport.Create([result]).ToString()).ShouldContain("a\uFFFDb");
    }
}
