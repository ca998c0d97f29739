using MluviiBot.Extensions.State;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>
/// Deletes all that is kept of conversations and of the guest's identities. With the lane's row its lease ends: a process that runs a turn meanwhile
/// cannot commit it.
/// </summary>
internal sealed class ForgetConversations(FindConversations.Found found) : Operation<Forgotten>
{
    private const string ForgetLane = "DELETE FROM lane WHERE key = $1";
    private const string ForgetIds = "DELETE FROM seen WHERE lane = $1";
    private const string ForgetArrivals = "DELETE FROM arrival WHERE lane = $1";
    private const string ForgetGivenUp = "DELETE FROM unreadable WHERE lane = $1";
    private const string ForgetDeliveries = "DELETE FROM delivery WHERE lane = $1";
    private const string ForgetState = "DELETE FROM state WHERE key = $1 OR substr(key, 1, length($1) + 1) = $1 || '/'";
    private const string ForgetIdentity = "DELETE FROM state WHERE key = $1";

    private const string ForgetWakeup = "DELETE FROM wakeup WHERE id = $1";

    private int _states;
    private int _received;
    private int _unsent;
    private int _ids;
    private int _timeOuts;

    public override Forgotten Result => new(found.Lanes, _states, _received, _unsent, _ids, _timeOuts);

    public override IEnumerable<Statement> Statements()
    {
        _states = _received = _unsent = _ids = _timeOuts = 0;
        return [.. found.Lanes.SelectMany(OfLane), .. found.Identities.Select(OfIdentity), .. found.Wakeups.Select(OfWakeup)];
    }

    private IEnumerable<Statement> OfLane(string lane)
    {
        var middle = lane.IndexOf('/', StringComparison.Ordinal);
        yield return new Statement(ForgetLane, lane);
        yield return new Statement(ForgetIds, lane) { Changed = rows => _ids += rows };
        yield return new Statement(ForgetArrivals, lane) { Changed = rows => _received += rows };
        yield return new Statement(ForgetGivenUp, lane) { Changed = rows => _received += rows };
        yield return new Statement(ForgetDeliveries, lane) { Changed = rows => _unsent += rows };
        yield return new Statement(ForgetState, GuestStateKeys.OfConversation(lane[..middle], lane[(middle + 1)..])) { Changed = rows => _states += rows };
    }

    private Statement OfIdentity(string identity) => new(ForgetIdentity, GuestStateKeys.OfIdentity(identity)) { Changed = rows => _states += rows };

    private Statement OfWakeup(string id) => new(ForgetWakeup, id) { Changed = rows => _timeOuts += rows };
}
