using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions;

/// <summary>Moves sessions between chatbots, queues, operators and the offline form.</summary>
internal static class Switchboard
{
    /// <summary>Sends a new session, or one that an operator gave back to routing, where the table says.</summary>
    public static void Route(SessionTurn turn)
    {
        var match = Match(turn);
        if (!TryGroups(turn, match.Groups))
        {
            if (match.Chatbot is { } chatbot)
            {
                GiveToChatbot(turn, chatbot);
            }
            else
            {
                OfferForm(turn, match.Groups);
            }
        }
    }

    /// <summary>Routes a session again that a bot gave away: operator, queue or offline form; a bot only if no group's row matches.</summary>
    public static void HandOff(SessionTurn turn)
    {
        var match = Match(turn);
        var before = turn.Session.ChatbotId;
        if (match.Groups.Count == 0 && match.Chatbot is { } chatbot)
        {
            DetachBot(turn);
            if (chatbot.Id == before)
            {
                turn.Note(NoteKind.RoutingLoop, $"HandOff came back to {chatbot.Name}: no row above it matches. Set a parameter that one of them asks for, "
                    + "wait for SetCallParamsResponse, then send HandOff.");
            }

            GiveToChatbot(turn, chatbot);
            return;
        }

        DetachBot(turn);
        if (!TryGroups(turn, match.Groups))
        {
            OfferForm(turn, match.Groups);
        }
    }

    /// <summary>Groups and chatbot that the table has for the session as it is now.</summary>
    public static RoutingMatch Match(SessionTurn turn) => RoutingMatch.For(turn.Centre.Tenant, turn.Session.ParameterValues);

    public static GroupAvailability AvailabilityOf(SessionTurn turn, Group group) =>
        Availability.Of(turn.Centre.Tenant, turn.Centre.Desk, group, turn.Session.Channel, turn.Centre.Clock.GetUtcNow());

    /// <summary>Puts the session before an operator, whether he has a slot free or not.</summary>
    public static void Offer(SessionTurn turn, Operator person, int? groupId)
    {
        turn.Centre.Desk.Offer(turn.Session.Id, person.Id);
        Move(turn, SessionPhase.Offered, groupId, person.Id, $"Offered to {person.Name}.");
    }

    /// <summary>Puts the session into a group's queue, whether it has room or not.</summary>
    public static void Queue(SessionTurn turn, Group group, bool first = false)
    {
        turn.Centre.Desk.Queue(turn.Session.Id, group.Id, first);
        Move(turn, SessionPhase.InQueue, group.Id, null, $"In the queue of {group.Name}.");
    }

    /// <summary>Straight to a group, past queue limit and slots: to its least busy operator, or into the queue if nobody is at his desk.</summary>
    public static void Forward(SessionTurn turn, Group group)
    {
        var desk = turn.Centre.Desk;
        var person = Availability.OperatorsOf(turn.Centre.Tenant, group)
            .Where(person => person.Presence is Presence.Online)
            .MaxBy(person => person.Slots - desk.OfferedTo(person.Id) - desk.AcceptedBy(person.Id));
        if (person is null)
        {
            Queue(turn, group);
        }
        else
        {
            Offer(turn, person, group.Id);
        }
    }

    public static void Accept(SessionTurn turn, Operator person)
    {
        turn.Centre.Desk.Accept(turn.Session.Id, person.Id);
        Move(turn, SessionPhase.WithOperator, turn.Session.GroupId, person.Id, $"Accepted by {person.Name}.");
    }

    public static void GiveToChatbot(SessionTurn turn, Chatbot chatbot)
    {
        turn.Centre.Desk.Leave(turn.Session.Id);
        turn.Session.ChatbotId = chatbot.Id;
        Move(turn, SessionPhase.WithBot, null, null, $"Routed to {chatbot.Name}.");
        turn.Send(new ConversationStarted());
    }

    /// <summary>Takes the session from the bot.</summary>
    public static void DetachBot(SessionTurn turn)
    {
        turn.Session.ForgetBotsWindow();
        if (turn.Session.Phase is SessionPhase.WithBot && turn.Centre.Switches.ConversationEnded is ConversationEndedRule.WhenEndedOrGivenAway)
        {
            turn.Send(new ConversationEnded());
        }
    }

    public static void End(SessionTurn turn, string why)
    {
        if (turn.Session.Phase is SessionPhase.WithBot && turn.Centre.Switches.ConversationEnded is not ConversationEndedRule.Never)
        {
            turn.Send(new ConversationEnded());
        }

        turn.Session.ForgetBotsWindow();
        turn.Session.OpenForms.Clear();
        turn.Centre.Desk.Leave(turn.Session.Id);
        Move(turn, SessionPhase.Ended, null, null, why);
        Queues.Serve(turn.Centre);
    }

    private static bool TryGroups(SessionTurn turn, IReadOnlyList<Group> groups)
    {
        var states = groups.Select(group => (Group: group, AvailabilityOf(turn, group).State)).ToArray();
        if (states.FirstOrDefault(group => group.State == GroupState.Online).Group is { } online)
        {
            Offer(turn, Availability.FreeOperators(turn.Centre.Tenant, turn.Centre.Desk, online).First(), online.Id);
            return true;
        }

        if (states.FirstOrDefault(group => group.State == GroupState.Busy).Group is { } busy)
        {
            Queue(turn, busy);
            return true;
        }

        return false;
    }

    private static void OfferForm(SessionTurn turn, IReadOnlyList<Group> groups)
    {
        var tried = groups.Count == 0 ? "No row of the routing matches" : $"Offline: {string.Join(", ", groups.Select(group => group.Name))}";
        if (turn.Centre.Tenant.OfflineForm is null)
        {
            End(turn, $"{tried}; the widget has no offline form, so the session ends.");
            return;
        }

        turn.Centre.Desk.Leave(turn.Session.Id);
        Move(turn, SessionPhase.AtOfflineForm, null, null, $"{tried}; the guest sees the offline form.");
    }

    private static void Move(SessionTurn turn, SessionPhase phase, int? groupId, int? operatorId, string why)
    {
        turn.Session.Phase = phase;
        turn.Session.GroupId = groupId;
        turn.Session.OperatorId = operatorId;
        turn.Note(NoteKind.Routing, why);
        turn.Changed();
    }
}
