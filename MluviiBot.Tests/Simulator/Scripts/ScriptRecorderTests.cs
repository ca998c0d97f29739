using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Recording;
using MluviiBot.Simulator.Scripts.Running;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.Scripts;

public sealed class ScriptRecorderTests
{
    [Theory]
    [InlineData("- not an item")]
    [InlineData("a: b # no comment")]
    [InlineData("null")]
    [InlineData("{ x")]
    [InlineData("two\nlines\n\n  and one that is indented")]
    [InlineData("  indented first\nthen not")]
    [InlineData("\"quoted\" and 'quoted'")]
    [InlineData("tab\there\nand\tthere")]
    [InlineData("bell \u0007 and escape \u001b")]
    [InlineData("emoji 😀 and Žluťoučký")]
    [InlineData("*alias &anchor !tag %directive @at `tick`")]
    [InlineData("---\n...")]
    [InlineData("1e3")]
    public async Task Words_of_any_kind_are_kept_and_played_again(string words)
    {
        await using var playground = new Rehearsal.Playground(TenantFile.Read(Rehearsal.Company));
        playground.Simulation.Guests.Arrives(new NewSession());
        await playground.Simulation.SettledAsync(1001);
        playground.Simulation.Guests.Says(1001, words);
        await playground.Simulation.SettledAsync(1001);

        var script = ScriptFile.Read(ScriptRecorder.Record(playground.Simulation, 1001), "recorded.yaml", Rehearsal.Company);

        (await Rehearsal.Runner.PlayAsync(script)).Failure.ShouldBeNull();
    }

    [Fact]
    public async Task Recorded_session_reads_like_a_script()
    {
        await using var playground = new Rehearsal.Playground(TenantFile.Read(Rehearsal.Company));
        var simulation = playground.Simulation;
        simulation.Guests.Arrives(new NewSession { Language = "en", Parameters = new Dictionary<string, string?> { ["Origin"] = "web" } });
        await simulation.SettledAsync(1001);
        simulation.Guests.Presses(1001, "Operator");
        await simulation.SettledAsync(1001);
        simulation.Operators.Accepts(1001, 11);
        simulation.Operators.Writes(1001, "Hi there");

        ScriptRecorder.Record(simulation, 1001).ShouldBe("""
            script: Session 1001 as it was played
            steps:
            - guest arrives:
                channel: WebChat
                language: en
                parameters:
                  Origin: web
            - bot says: Hello
            - bot shows cards:
              - title: How can I help?
                buttons:
                - Order
                - Operator
            - guest picks: Operator
            - bot asks mluvii: SetCallParams
            - bot says: One moment
            - bot asks mluvii: HandOff
            - session is: offered to Jana Nováková
            - operator accepts: Jana Nováková
            - operator writes: Hi there

            """);
    }

    [Theory]
    [InlineData("  - guest arrives\n  - guest says: upload\n  - guest uploads: a.pdf\n  - guest says: upload\n  - guest cancels: upload\n  - bot says\n  - bot says\n  - bot says")]
    [InlineData("  - guest arrives\n  - guest says: form\n  - guest submits: { oo1_guest_ident: Jan, oo1_guest_phone: '1', Guests: 4 }\n  - guest says: form\n  - guest cancels: form")]
    [InlineData("  - guest arrives: { channel: WhatsApp }\n  - guest says: location\n  - bot says\n  - bot says\n  - guest shares location: 50, 14")]
    [InlineData("  - operators are: offline\n  - guest arrives\n  - guest says: Operator\n  - session is: at offline form\n  - guest leaves message: Call me")]
    [InlineData("  - guest arrives\n  - guest says: Operator\n  - operators are: { Petr Svoboda: away }\n  - operator accepts: Jana Nováková\n  - operator sets: { CustomerNumber: 7 }\n  - operator gives back\n  - bot says\n  - bot says\n  - bot says\n  - guest leaves")]
    [InlineData("  - guest arrives\n  - guest says: Operator\n  - operator accepts: Jana Nováková\n  - operator forwards: Reklamace\n  - operator accepts: Eva Dvořáková\n  - operator ends")]
    [InlineData("  - groups are: { Prodej: closed }\n  - guest arrives\n  - guest says: \"two\\nlines\"\n  - guest says: 'yes'\n  - guest says: '- a: #b'\n  - time passes: 90 min\n  - guest says: file\n  - bot says\n  - bot says\n  - bot says\n  - bot says\n  - bot says\n  - bot shows file: menu.pdf")]
    public async Task Recorded_script_passes(string steps)
    {
        var recorded = await RecordAsync(steps);

        var result = await Rehearsal.Runner.PlayAsync(ScriptFile.Read(recorded, "recorded.yaml", Rehearsal.Company));
        string.Join('\n', result.Failure?.Lines ?? []).ShouldBeEmpty(recorded);
    }

    [Fact]
    public void Session_that_does_not_exist_cannot_be_recorded()
    {
        using var simulation = new Simulation(TenantFile.Read(Rehearsal.Company));

        Should.Throw<NotPossibleException>(() => ScriptRecorder.Record(simulation, 1001)).Message.ShouldContain("no session 1001");
    }

    private static async Task<string> RecordAsync(string steps)
    {
        Rehearsal.Playground? playground = null;
        var runner = new ScriptRunner((tenant, _) => Task.FromResult<IPlayground>(playground = new Rehearsal.Playground(tenant))) { Patience = Rehearsal.Runner.Patience };
        var result = await runner.PlayAsync(Rehearsal.Read(steps));
        string.Join('\n', result.Failure?.Lines ?? []).ShouldBeEmpty();
        await playground!.Simulation.SettledAsync(1001);
        return ScriptRecorder.Record(playground.Simulation, 1001);
    }
}
