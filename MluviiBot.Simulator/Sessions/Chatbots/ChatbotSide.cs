using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions.Behaviours;

namespace MluviiBot.Simulator.Sessions.Chatbots;

/// <summary>What chatbots send to mluvii.</summary>
public sealed class ChatbotSide
{
    private readonly ContactCentre _centre;

    internal ChatbotSide(ContactCentre centre) => _centre = centre;

    /// <summary>Takes what a bot sent into a session, all of it or nothing. Answers of mluvii go out by the bot's connection, later.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="chatbotId">The bot; the session must be with it.</param>
    /// <param name="message">What it sent.</param>
    public BotSendResult Receive(long sessionId, int chatbotId, BotMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        lock (_centre.Gate)
        {
            var received = _centre.Log.Append(new ActivityFromBot(chatbotId, message.Name, message.Json) { SessionId = sessionId });
            var result = Take(sessionId, chatbotId, message);
            if (result is { Refusal: { } refusal, Reason: { } reason })
            {
                _centre.Log.Append(new ActivityRefused(received.Sequence, refusal, reason) { SessionId = sessionId });
            }

            return result;
        }
    }

    /// <summary>Sends the bot that has a session an activity out of turn, to see what it makes of one that it does not expect.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="activity">Any; one of a name that the library does not know goes out as it is.</param>
    /// <exception cref="NotPossibleException">There is no such session, or no bot has it.</exception>
    public void Send(long sessionId, MluviiActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_centre.Gate)
        {
            var turn = _centre.Enter(sessionId);
            if (turn.Session.Phase is not SessionPhase.WithBot)
            {
                throw new NotPossibleException($"Session {sessionId} is {turn.Session.Phase.InWords()}: no bot has it.");
            }

            turn.Send(activity);
        }
    }

    /// <summary>Sends a bot once more what it was sent, as it was.</summary>
    /// <param name="sequence">Number of the <see cref="ActivityToBot"/>.</param>
    public void Repeat(long sequence)
    {
        lock (_centre.Gate)
        {
            if (_centre.Log.After(sequence - 1) is not [ActivityToBot { SessionId: { } sessionId } told, ..] || told.Sequence != sequence)
            {
                throw new NotPossibleException($"Nothing was sent to a bot under {sequence}, or it is forgotten.");
            }

            var chatbot = _centre.Tenant.Chatbot(told.ChatbotId) ?? throw new NotPossibleException($"There is no chatbot {told.ChatbotId} any more.");
            var again = _centre.Log.Append(told);
            _centre.Enter(sessionId).Session.Outbox.Post(_centre.ConnectionTo(chatbot), new ChatbotDelivery(sessionId, chatbot, MluviiJson.Read(told.Json)!, again.Sequence));
        }
    }

    private BotSendResult Take(long sessionId, int chatbotId, BotMessage message)
    {
        if (_centre.Find(sessionId) is not { } session)
        {
            return new BotSendResult(BotSendRefusal.UnknownSession, $"There is no session {sessionId}.");
        }

        if (session.Phase is not SessionPhase.WithBot || session.ChatbotId != chatbotId)
        {
            return new BotSendResult(
                BotSendRefusal.NotWithThisBot,
                $"Session {sessionId} is not with chatbot {chatbotId} but {session.Phase.InWords()}: wait until mluvii starts the conversation again.");
        }

        var turn = new SessionTurn(_centre, session);
        var behaviour = message.Command is null ? null : BehaviourTable.For(message.Command);
        var problem = message.Command is null ? null
            : behaviour is null ? BehaviourTable.WhyNone(message.Command)
            : behaviour.WhyNot(turn, message.Command);
        if (problem is not null && _centre.Switches.IsStrict)
        {
            return new BotSendResult(behaviour is null ? BotSendRefusal.UnknownActivity : BotSendRefusal.Invalid, problem);
        }

        var messageId = BotMessages.Show(turn, message);
        if (problem is not null)
        {
            turn.Note(NoteKind.Ignored, problem);
        }
        else if (message.Command is { } command)
        {
            behaviour!.Handle(turn, command);
        }

        return new BotSendResult(null, MessageId: messageId ?? turn.ShownId);
    }
}
