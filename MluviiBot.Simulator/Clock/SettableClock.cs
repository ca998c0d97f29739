namespace MluviiBot.Simulator.Clock;

/// <summary>The simulator's wall clock: it runs like another clock and can be set. Timers that it passes fire at once.</summary>
/// <remarks>Time stamps for measuring (<see cref="TimeProvider.GetTimestamp"/>) stay those of the other clock.</remarks>
/// <param name="inner">The clock that this one runs like.</param>
public sealed class SettableClock(TimeProvider inner) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly HashSet<SettableTimer> _timers = [];
    private TimeSpan _offset;

    public override TimeZoneInfo LocalTimeZone => inner.LocalTimeZone;

    public override long TimestampFrequency => inner.TimestampFrequency;

    public override long GetTimestamp() => inner.GetTimestamp();

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return inner.GetUtcNow() + _offset;
        }
    }

    /// <summary>Sets the clock on or back. Set back, timers still take as long as they would have.</summary>
    public void Advance(TimeSpan by)
    {
        SettableTimer[] timers;
        lock (_lock)
        {
            _offset += by;
            timers = by > TimeSpan.Zero ? [.. _timers] : [];
        }

        foreach (var timer in timers)
        {
            timer.Shorten(by);
        }
    }

    /// <summary>Sets the clock to a time.</summary>
    public void Set(DateTimeOffset time) => Advance(time - GetUtcNow());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SettableTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class SettableTimer : ITimer
    {
        private readonly Lock _lock = new();
        private readonly SettableClock _clock;
        private readonly ITimer _timer;
        private DateTimeOffset _due;
        private TimeSpan _period;
        private bool _isSet;

        public SettableTimer(SettableClock clock, TimerCallback callback, object? state)
        {
            _clock = clock;
            _timer = clock.Inner.CreateTimer(_ => Fire(callback, state), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_lock)
            {
                _period = period;
                _isSet = dueTime != Timeout.InfiniteTimeSpan;
                _due = _isSet ? _clock.Inner.GetUtcNow() + dueTime : default;
                lock (_clock._lock)
                {
                    _ = _isSet ? _clock._timers.Add(this) : _clock._timers.Remove(this);
                }

                return _timer.Change(dueTime, period);
            }
        }

        public void Shorten(TimeSpan by)
        {
            lock (_lock)
            {
                if (_isSet)
                {
                    _due -= by;
                    var left = _due - _clock.Inner.GetUtcNow();
                    _timer.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, _period);
                }
            }
        }

        public void Dispose()
        {
            Forget();
            _timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Forget();
            return _timer.DisposeAsync();
        }

        private void Fire(TimerCallback callback, object? state)
        {
            lock (_lock)
            {
                if (_period > TimeSpan.Zero)
                {
                    _due = _clock.Inner.GetUtcNow() + _period;
                }
                else
                {
                    Forget();
                }
            }

            callback(state);
        }

        private void Forget()
        {
            lock (_clock._lock)
            {
                _clock._timers.Remove(this);
            }

            _isSet = false;
        }
    }

    private TimeProvider Inner => inner;
}
