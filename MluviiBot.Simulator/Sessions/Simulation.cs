using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Clock;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions;

/// <summary>A mluvii of one's own: a tenant, its guests and operators, and the chatbots that it talks to. Safe for any number of threads.</summary>
public sealed class Simulation : IDisposable
{
    /// <summary>Number of the first session unless another is given.</summary>
    public const long DefaultFirstSessionId = 1001;

    private static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ContactCentre _centre;
    private readonly CancellationTokenSource _stopping = new();

    /// <param name="tenant">The tenant as it begins.</param>
    /// <param name="clock">The clock of mluvii; a new one that runs like the computer's by default.</param>
    /// <param name="limits">How much is remembered.</param>
    /// <param name="firstSessionId">Number of the first session.</param>
    public Simulation(Tenant tenant, SettableClock? clock = null, SimulationLimits? limits = null, long firstSessionId = DefaultFirstSessionId)
    {
        limits ??= new SimulationLimits();
        Clock = clock ?? new SettableClock(TimeProvider.System);
        Log = new EventLog(Clock, limits.Events, limits.EventCharacters);
        _centre = new ContactCentre(tenant, Clock, Log, limits, firstSessionId, _stopping.Token);
        Guests = new GuestSide(_centre);
        Operators = new OperatorSide(_centre);
        Chatbots = new ChatbotSide(_centre);
    }

    /// <summary>mluvii's clock; move it with <see cref="Advance"/>, so that it is told.</summary>
    public SettableClock Clock { get; }

    /// <summary>All that happened.</summary>
    public EventLog Log { get; }

    public GuestSide Guests { get; }

    public OperatorSide Operators { get; }

    public ChatbotSide Chatbots { get; }

    /// <summary>The tenant as it is now.</summary>
    public Tenant Tenant
    {
        get
        {
            lock (_centre.Gate)
            {
                return _centre.Tenant;
            }
        }
    }

    /// <summary>What mluvii leaves open, as it is played now.</summary>
    public Switches Switches
    {
        get
        {
            lock (_centre.Gate)
            {
                return _centre.Switches;
            }
        }
    }

    /// <summary>All remembered sessions, oldest first, without their transcripts.</summary>
    public IReadOnlyList<SessionView> Sessions
    {
        get
        {
            lock (_centre.Gate)
            {
                return [.. _centre.Sessions.Select(session => session.View())];
            }
        }
    }

    /// <summary>Takes the connection for its kind of chatbots; it replaces an earlier one.</summary>
    public void Connect(IChatbotConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        lock (_centre.Gate)
        {
            _centre.Connect(connection);
        }
    }

    /// <summary>A session with its transcript; null when there is none.</summary>
    public SessionView? Find(long sessionId)
    {
        lock (_centre.Gate)
        {
            return _centre.Find(sessionId)?.View(withTranscript: true);
        }
    }

    /// <summary>State of a group now, for guests on a channel; null when there is no such group.</summary>
    public GroupAvailability? AvailabilityOf(int groupId, GuestChannel channel)
    {
        lock (_centre.Gate)
        {
            return _centre.Tenant.Group(groupId) is { } group
                ? Availability.Of(_centre.Tenant, _centre.Desk, group, channel, Clock.GetUtcNow())
                : null;
        }
    }

    /// <summary>Changes the tenant: operators come and go, groups close, routing is edited. It holds at once, also for guests who wait.</summary>
    public void Change(Func<Tenant, Tenant> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        lock (_centre.Gate)
        {
            var before = _centre.Tenant;
            _centre.Tenant = change(before);
            Log.Append(new TenantChanged(before, _centre.Tenant));
            Queues.Rearrange(_centre, before);
            Queues.Serve(_centre);
        }
    }

    /// <summary>Changes how mluvii is played.</summary>
    public void Change(Func<Switches, Switches> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        lock (_centre.Gate)
        {
            _centre.Switches = change(_centre.Switches);
            Log.Append(new SwitchesChanged(_centre.Switches));
        }
    }

    /// <summary>Moves the clock on, or back.</summary>
    /// <exception cref="NotPossibleException">It would leave the time in which calendars and tokens work.</exception>
    public void Advance(TimeSpan by)
    {
        var now = Clock.GetUtcNow();
        if (by < Earliest - now || by > Latest - now)
        {
            throw new NotPossibleException($"mluvii's clock goes from {Earliest.Year} to {Latest.Year}.");
        }

        Clock.Advance(by);
        Log.Append(new ClockSet(by));
    }

    /// <summary>Ends when the bots have taken, or not taken, all that was sent to them in a session.</summary>
    public Task SettledAsync(long sessionId, CancellationToken cancellationToken = default)
    {
        Session? session;
        lock (_centre.Gate)
        {
            session = _centre.Find(sessionId);
        }

        return session is null ? Task.CompletedTask : session.Outbox.SettledAsync().WaitAsync(cancellationToken);
    }

    /// <summary>Stops sending.</summary>
    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
    }
}
