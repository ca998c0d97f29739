using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.Faults;

public sealed class FaultTableTests : IDisposable
{
    private readonly Simulation _simulation = new(new Tenant { Name = "Example" });
    private readonly FaultTable _faults;

    public FaultTableTests() => _faults = new FaultTable(_simulation);

    public void Dispose() => _simulation.Dispose();

    [Fact]
    public void Fault_happens_to_what_it_is_meant_for_as_often_as_it_says_and_is_told()
    {
        _faults.Add(new Fault { Kind = FaultKind.Drop, Direction = FaultDirection.ToBot, SessionId = 7, Activity = "text", Count = 2 });

        _faults.Next(FaultDirection.FromBot, 7, "Text").ShouldBeNull();
        _faults.Next(FaultDirection.ToBot, 8, "Text").ShouldBeNull();
        _faults.Next(FaultDirection.ToBot, 7, "Typing").ShouldBeNull();
        _faults.Next(FaultDirection.ToBot, 7, "Text").ShouldNotBeNull().Kind.ShouldBe(FaultKind.Drop);
        _faults.Next(FaultDirection.ToBot, 7, "Text").ShouldNotBeNull();
        _faults.Next(FaultDirection.ToBot, 7, "Text").ShouldBeNull();

        _faults.All.ShouldHaveSingleItem().Happened.ShouldBe(2);
        _simulation.Log.After(0, 7).OfType<Noted>().Select(note => note.Text).ShouldBe(["Fault 1, drop: Text to the bot.", "Fault 1, drop: Text to the bot."]);
    }

    [Fact]
    public void Chance_is_the_same_for_the_same_seed()
    {
        int[] seeds = [5, 5, 6];
        var runs = seeds.Select(seed =>
        {
            _faults.Clear();
            _faults.Add(new Fault { Kind = FaultKind.Repeat, Direction = FaultDirection.ToBot, Probability = 0.3, Seed = seed });
            return string.Concat(Enumerable.Range(0, 200).Select(_ => _faults.Next(FaultDirection.ToBot, 1, "Text") is null ? '.' : '!'));
        }).ToArray();

        runs[1].ShouldBe(runs[0]);
        runs[2].ShouldNotBe(runs[0]);
        runs[0].Count(happened => happened == '!').ShouldBeInRange(40, 80);
    }

    [Fact]
    public void Old_faults_that_are_over_make_room()
    {
        for (var number = 0; number < 1_000; number++)
        {
            _faults.Add(new Fault { Kind = FaultKind.Drop, Direction = FaultDirection.ToBot, SessionId = number, Count = 1 });
        }

        Should.Throw<NotPossibleException>(() => _faults.Add(new Fault { Kind = FaultKind.Drop, Direction = FaultDirection.ToBot }));
        _faults.Next(FaultDirection.ToBot, 3, "Text");
        _faults.Add(new Fault { Kind = FaultKind.Drop, Direction = FaultDirection.ToBot }).Id.ShouldBe(1_001);
        _faults.All.Count.ShouldBe(1_000);
    }
}
