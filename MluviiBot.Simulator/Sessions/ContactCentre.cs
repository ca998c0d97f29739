using Microsoft.Extensions.Options;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Clock;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions;

/// <summary>All that the simulator holds. Changes are short and in memory, under one lock; what takes time runs in the outboxes.</summary>
internal sealed class ContactCentre(
    Tenant tenant, SettableClock clock, EventLog log, SimulationLimits limits, long firstSessionId, CancellationToken stopping)
{
    private readonly SortedDictionary<long, Session> _sessions = [];
    private readonly Dictionary<ChatbotKind, IChatbotConnection> _connections = [];
    private long _lastSessionId = firstSessionId - 1;

    public Lock Gate { get; } = new();

    public SimulationLimits Limits { get; } = limits;

    public Tenant Tenant { get; set; } = tenant;

    public Switches Switches { get; set; } = new();

    public Desk Desk { get; } = new();

    public SettableClock Clock { get; } = clock;

    public EventLog Log { get; } = log;

    public ChannelCapabilities Capabilities { get; } = new(Options.Create(new MluviiOptions()));

    public IReadOnlyCollection<Session> Sessions => _sessions.Values;

    public void Connect(IChatbotConnection connection) => _connections[connection.Kind] = connection;

    public IChatbotConnection ConnectionTo(Chatbot chatbot) => _connections.GetValueOrDefault(chatbot.Kind, Unconnected.Instance);

    public Session? Find(long sessionId) => _sessions.GetValueOrDefault(sessionId);

    /// <summary>Goes into a session to change it.</summary>
    /// <exception cref="NotPossibleException">There is no such session.</exception>
    public SessionTurn Enter(long sessionId) =>
        new(this, Find(sessionId) ?? throw new NotPossibleException($"There is no session {sessionId}, or no longer."));

    public Session Add(NewSession guest)
    {
        MakeRoom();
        var id = ++_lastSessionId;
        var session = new Session(Limits)
        {
            Id = id,
            Channel = guest.Channel,
            Source = SessionSources.Of(guest.Channel),
            Language = guest.Language ?? Tenant.Language,
            StartedAt = Clock.GetUtcNow(),
            Identity = guest.Identity ?? GuestIdentity.Of(guest.Channel, id),
            CanUpload = Tenant.GuestsMayUpload && guest.Channel == GuestChannel.WebChat,
            Outbox = new Outbox(Log, Limits.WaitingActivities, stopping),
        };
        _sessions.Add(id, session);
        return session;
    }

    /// <summary>Gives up the oldest session that is over, or else the oldest.</summary>
    private void MakeRoom()
    {
        if (_sessions.Count >= Limits.Sessions)
        {
            var oldest = _sessions.Values.FirstOrDefault(session => session.Phase is SessionPhase.Ended) ?? _sessions.Values.First();
            Desk.Leave(oldest.Id);
            _sessions.Remove(oldest.Id);
        }
    }
}
