using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Tests.Simulator.Scripts;

public sealed class ScriptFileTests
{
    [Theory]
    [InlineData("  - gest arrives", "example.yaml(4,5): 'gest arrives' is no step (did you mean 'guest arrives'?); steps are guest arrives, guest says")]
    [InlineData("  - guest says", "example.yaml(4,5): 'guest says' lacks what comes after the colon, as in 'guest says: Hello'.")]
    [InlineData("  - guest leaves: now", "example.yaml(4,19): Nothing stands after 'guest leaves': write 'guest leaves'.")]
    [InlineData("  - guest arrives: { chanel: WebChat }", "example.yaml(4,22): 'chanel' is not known here (did you mean 'channel'?)")]
    [InlineData("  - guest arrives: { channel: Watsapp }", "example.yaml(4,31): 'Watsapp' is no channel (did you mean 'WhatsApp'?)")]
    [InlineData("  - operator accepts: Jana Novakova", "example.yaml(4,23): There is no operator 'Jana Novakova' (did you mean 'Jana Nováková'?)")]
    [InlineData("  - groups are: { Prodeje: closed }", "example.yaml(4,19): There is no group 'Prodeje' (did you mean 'Prodej'?)")]
    [InlineData("  - groups are: sometimes", "example.yaml(4,17): 'sometimes' must be open, closed or hours")]
    [InlineData("  - operators are: sleepy", "example.yaml(4,20): 'sleepy' must be one of online, away, offline.")]
    [InlineData("  - bot asks mluvii: GetCallParam", "example.yaml(4,22): 'GetCallParam' is no activity of mluvii (did you mean 'GetCallParams'?)")]
    [InlineData("  - bot says: { like: Hello }", "example.yaml(4,17): 'like' is not known here")]
    [InlineData("  - bot says: { within: 2 s }", "example.yaml(4,15): Write one of exactly, contains and matches.")]
    [InlineData("  - bot says: { matches: '(' }", "example.yaml(4,26): This is no regular expression")]
    [InlineData("  - session is: gone", "example.yaml(4,17): 'gone' is no place of a session")]
    [InlineData("  - time passes: soon", "example.yaml(4,18): 'soon' is no span of time")]
    [InlineData(
        "  - connection fails: { lose: SetCallParams }",
        "example.yaml(4,25): 'lose' is not known here; known are delay, drop, repeat, reorder, 429, 500")]
    [InlineData("  - connection fails: { drop: { times: 2 } }", "example.yaml(4,31): 'activity' is missing.")]
    [InlineData("  - connection fails: { drop: { activity: Text, times: 0 } }", "example.yaml(4,56): It must go wrong at least 1 time.")]
    [InlineData("  - wait: 2 hours", "example.yaml(4,11): A script waits at most 1 min.")]
    [InlineData("  - guest shares location: here", "example.yaml(4,28): 'here' is no place")]
    [InlineData("  - guest says: a\n    bot says: b", "example.yaml(4,5): Each step is an item of its own")]
    [InlineData("  []", "example.yaml(4,3): A script needs steps")]
    public void Mistake_is_told_with_its_place_and_what_to_write(string steps, string message) =>
        Should.Throw<YamlMistakeException>(() => Rehearsal.Read(steps)).Message.ShouldStartWith(message);

    [Theory]
    [InlineData("tenant: { gruops: [] }", "example.yaml(2,11): 'gruops' is not known here (did you mean 'groups'?)")]
    [InlineData("clock: tomorrow", "example.yaml(2,8): 'tomorrow' is no time between 2000 and 2099: write it as 2026-11-23 10:00.")]
    [InlineData("clocks: 1", "example.yaml(2,1): 'clocks' is not known here (did you mean 'clock'?)")]
    public void Mistake_in_the_head_is_told(string head, string message) =>
        Should.Throw<YamlMistakeException>(() => Rehearsal.Read("  - guest arrives", head)).Message.ShouldStartWith(message);

    [Fact]
    public void Example_of_every_kind_of_step_can_be_read()
    {
        ScriptFile.Examples.Count.ShouldBeGreaterThan(25);
        Should.NotThrow(() => Rehearsal.Read(string.Join('\n', ScriptFile.Examples.Select(example => "  - " + example))));
    }
}
