using MluviiBot.Simulator.Clock;

namespace MluviiBot.Tests.Simulator.Clock;

public sealed class SettableClockTests
{
    private readonly ManualTime _computer = new();
    private readonly SettableClock _clock;
    private int _fired;

    public SettableClockTests() => _clock = new SettableClock(_computer);

    [Fact]
    public void Clock_runs_like_the_computers_and_can_be_set()
    {
        _clock.Set(new DateTimeOffset(2030, 1, 1, 8, 0, 0, TimeSpan.Zero));
        _computer.Advance(TimeSpan.FromMinutes(5));
        _clock.GetUtcNow().ShouldBe(new DateTimeOffset(2030, 1, 1, 8, 5, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Timers_fire_as_the_computers_time_passes()
    {
        using var timer = Timer(TimeSpan.FromMinutes(10));
        _computer.Advance(TimeSpan.FromMinutes(9));
        _fired.ShouldBe(0);
        _computer.Advance(TimeSpan.FromMinutes(1));
        _fired.ShouldBe(1);
    }

    [Fact]
    public void A_timer_comes_nearer_when_the_clock_is_set_on()
    {
        using var timer = Timer(TimeSpan.FromMinutes(10));
        _clock.Advance(TimeSpan.FromMinutes(8));
        _fired.ShouldBe(0);
        _computer.Advance(TimeSpan.FromMinutes(2));
        _fired.ShouldBe(1);
    }

    [Fact]
    public async Task A_timer_that_is_passed_fires_at_once()
    {
        var fired = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var timer = _clock.CreateTimer(_ => fired.TrySetResult(), null, TimeSpan.FromMinutes(10), Timeout.InfiniteTimeSpan);
        _clock.Advance(TimeSpan.FromHours(1));
        await fired.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_timer_takes_as_long_when_the_clock_is_set_back()
    {
        using var timer = Timer(TimeSpan.FromMinutes(10));
        _clock.Advance(TimeSpan.FromDays(-1));
        _computer.Advance(TimeSpan.FromMinutes(10));
        _fired.ShouldBe(1);
    }

    [Fact]
    public void A_periodic_timer_goes_on_after_the_clock_was_set()
    {
        using var timer = Timer(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(10));
        _clock.Advance(TimeSpan.FromMinutes(5));
        _computer.Advance(TimeSpan.FromMinutes(5));
        _computer.Advance(TimeSpan.FromMinutes(10));
        _fired.ShouldBe(2);
    }

    [Fact]
    public void A_timer_that_was_stopped_or_disposed_stays_quiet()
    {
        using var stopped = Timer(TimeSpan.FromMinutes(10));
        stopped.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Timer(TimeSpan.FromMinutes(10)).Dispose();
        _clock.Advance(TimeSpan.FromHours(1));
        _computer.Advance(TimeSpan.FromHours(1));
        _fired.ShouldBe(0);
    }

    private ITimer Timer(TimeSpan due, TimeSpan? period = null) =>
        _clock.CreateTimer(_ => Interlocked.Increment(ref _fired), null, due, period ?? Timeout.InfiniteTimeSpan);
}
