using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>Puts an arrival in the inbox under the number that its lane counted to, unless it came before.</summary>
internal sealed class Inbox(Arrival arrival, DateTimeOffset now)
{
    private const string ForgetOutsideWindow = "DELETE FROM seen WHERE lane = $1 AND id = $2 AND received < $3";

    private const string Remember = """
        INSERT INTO seen (lane, id, sequence, received) SELECT $1, $2, last, $3 FROM lane WHERE key = $1
        ON CONFLICT (lane, id) DO NOTHING
        """;

    // Of one that came before, the number is less than that which the lane has just counted to.
    private const string Keep = """
        INSERT INTO arrival (lane, sequence, id, connection, payload, received)
        SELECT $1, sequence, $2, $3, $4, $5 FROM seen
        WHERE lane = $1 AND id = $2 AND sequence = (SELECT last FROM lane WHERE key = $1)
        """;

    public bool IsRepetition { get; private set; }

    public IEnumerable<Statement> Statements()
    {
        IsRepetition = true;
        var received = now.Milliseconds();
        if (arrival.RepeatWindow is { } window)
        {
            yield return new Statement(ForgetOutsideWindow, arrival.Lane, arrival.Id, (now - window).Milliseconds());
        }

        yield return new Statement(Remember, arrival.Lane, arrival.Id, received) { Changed = rows => IsRepetition = rows == 0 };
        yield return new Statement(Keep, arrival.Lane, arrival.Id, arrival.Connection, arrival.Payload, received);
    }
}
