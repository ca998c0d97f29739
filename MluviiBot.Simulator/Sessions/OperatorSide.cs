using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions;

/// <summary>What operators do at their desks. Each method throws <see cref="NotPossibleException"/> where the desk would not let them.</summary>
public sealed class OperatorSide
{
    private readonly ContactCentre _centre;

    internal OperatorSide(ContactCentre centre) => _centre = centre;

    /// <summary>Takes a guest who was offered to the operator or waits in the queue of one of his groups.</summary>
    public void Accepts(long sessionId, int operatorId)
    {
        lock (_centre.Gate)
        {
            var turn = _centre.Enter(sessionId);
            var person = Find(operatorId);
            var session = turn.Session;
            var isHis = session.Phase switch
            {
                SessionPhase.Offered => session.OperatorId == operatorId,
                SessionPhase.InQueue => session.GroupId is { } id && _centre.Tenant.Group(id)?.Operators.Contains(operatorId) is true,
                _ => false,
            };
            if (!isHis)
            {
                throw new NotPossibleException($"Session {sessionId} is {session.Phase.InWords()}: it is not offered to {person.Name} and waits in no queue of his.");
            }

            Switchboard.Accept(turn, person);
        }
    }

    /// <summary>Writes to a guest.</summary>
    public void Writes(long sessionId, string text)
    {
        lock (_centre.Gate)
        {
            var (turn, person) = EnterTalk(sessionId);
            turn.Show(new TranscriptEntry { Author = Author.Operator, Name = person.Name, Text = text });
        }
    }

    /// <summary>Sets parameters of a session, read-only ones too.</summary>
    public void Sets(long sessionId, IReadOnlyDictionary<string, string?> parameters)
    {
        lock (_centre.Gate)
        {
            var turn = EnterTalk(sessionId).Turn;
            if (SessionParameters.WhyNoRoom(_centre.Limits, turn.Session.Parameters.Keys, parameters) is { } problem)
            {
                throw new NotPossibleException(problem);
            }

            SessionParameters.Merge(turn, parameters, ParameterSource.User);
        }
    }

    /// <summary>Gives the guest to a chatbot, the one that had him by default; it hears that the conversation starts, again.</summary>
    public void GivesToChatbot(long sessionId, int? chatbotId = null)
    {
        lock (_centre.Gate)
        {
            var turn = EnterTalk(sessionId).Turn;
            var chatbot = (chatbotId ?? turn.Session.ChatbotId) is { } id
                ? _centre.Tenant.Chatbot(id) ?? throw new NotPossibleException($"There is no chatbot {id}.")
                : throw new NotPossibleException("No chatbot has had this session: name one.");
            Switchboard.GiveToChatbot(turn, chatbot);
            Queues.Serve(_centre);
        }
    }

    /// <summary>Forwards the guest to another group: to its least busy operator, or into its queue.</summary>
    public void ForwardsToGroup(long sessionId, int groupId)
    {
        lock (_centre.Gate)
        {
            var turn = EnterTalk(sessionId).Turn;
            var group = _centre.Tenant.Group(groupId) ?? throw new NotPossibleException($"There is no group {groupId}.");
            Switchboard.Forward(turn, group);
            Queues.Serve(_centre);
        }
    }

    /// <summary>Forwards the guest to another operator.</summary>
    public void ForwardsToOperator(long sessionId, int operatorId)
    {
        lock (_centre.Gate)
        {
            Switchboard.Offer(EnterTalk(sessionId).Turn, Find(operatorId), null);
            Queues.Serve(_centre);
        }
    }

    /// <summary>Ends a session.</summary>
    public void Ends(long sessionId)
    {
        lock (_centre.Gate)
        {
            var (turn, person) = EnterTalk(sessionId);
            Switchboard.End(turn, $"Ended by {person.Name}.");
        }
    }

    private Operator Find(int operatorId) =>
        _centre.Tenant.Operator(operatorId) ?? throw new NotPossibleException($"There is no operator {operatorId}.");

    private (SessionTurn Turn, Operator Person) EnterTalk(long sessionId)
    {
        var turn = _centre.Enter(sessionId);
        return turn.Session is { Phase: SessionPhase.WithOperator, OperatorId: { } id }
            ? (turn, Find(id))
            : throw new NotPossibleException($"Session {sessionId} is {turn.Session.Phase.InWords()}: no operator talks with the guest.");
    }
}
