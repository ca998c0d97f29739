using System.Data.Common;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>Reads all that is needed to run a lane's turns, with one statement. The few rows are put in order here, which costs a database more.</summary>
internal sealed class GrantRows(string lane)
{
    private const string Read = """
        SELECT 1 AS part, sequence AS number, id AS name, connection, payload AS content, 0 AS attempts, NULL AS not_before
            FROM arrival WHERE lane = $1
        UNION ALL SELECT 2, place, id, connection, payload, attempts, not_before FROM delivery WHERE lane = $1 AND reason IS NULL
        UNION ALL SELECT 3, version, key, NULL, json, 0, NULL FROM state WHERE lane = $1
        UNION ALL SELECT 4, sequence, id, NULL, NULL, 0, NULL FROM seen WHERE lane = $1 AND id = $2
        """;

    private readonly SortedList<long, Arrival> _arrivals = [];
    private readonly SortedList<long, Delivery> _undelivered = [];
    private readonly Dictionary<string, StateItem> _state = [];

    /// <summary>The number of the arrival that was asked for.</summary>
    public long Sequence { get; private set; }

    /// <summary>Whether it waits, and has no payload for anybody else to run its turn with.</summary>
    public bool IsLeftToCaller => _arrivals.TryGetValue(Sequence, out var arrival) && arrival.Payload is null;

    public Grant Grant(LaneLease lease) => new(lane, lease.Token, [.. _arrivals.Values], [.. _undelivered.Values], _state, lease.Deaths);

    /// <param name="arrival">Whose number is wanted too.</param>
    public Statement Statement(string? arrival = null)
    {
        _arrivals.Clear();
        _undelivered.Clear();
        _state.Clear();
        return new Statement(Read, lane, arrival) { EachRow = Add };
    }

    private void Add(DbDataReader row)
    {
        var number = row.GetInt64(1);
        var name = row.GetString(2);
        switch (row.GetInt32(0))
        {
            case 1:
                _arrivals.Add(number, new Arrival
                {
                    Lane = lane,
                    Sequence = number,
                    Id = name,
                    Connection = row.GetString(3),
                    Payload = row.IsDBNull(4) ? null : row.GetString(4),
                });
                break;
            case 2:
                _undelivered.Add(number, new Delivery
                {
                    Id = name,
                    Connection = row.GetString(3),
                    Payload = row.GetString(4),
                    Attempts = row.GetInt32(5),
                    NotBefore = row.IsDBNull(6) ? null : Moment.FromMilliseconds(row.GetInt64(6)),
                });
                break;
            case 3:
                _state.Add(name, new StateItem(row.GetString(4), number));
                break;
            default:
                Sequence = number;
                break;
        }
    }
}
