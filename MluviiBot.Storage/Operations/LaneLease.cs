using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>Takes a lane if it is free, and counts on: what arrives now has the number <see cref="Sequence"/>.</summary>
/// <remarks>
/// A free lane is one of nobody, or of a process that shows no life by the database's clock. A new lane counts from the time, so that neither tokens
/// nor numbers come again after a lane was forgotten. The update also locks the lane's row until the transaction ends.
/// </remarks>
internal sealed class LaneLease(string lane, Caller caller)
{
    private const string IsFree = """
        (lane.owner IS NULL OR lane.owner <> excluded.owner
            AND NOT EXISTS (SELECT 1 FROM owner WHERE owner.id = lane.owner AND owner.seen > now_ms() - $5))
        """;

    // For the sake of a repetition no lane is taken, unless only its caller can run the turn and that has not ended yet.
    private const string IsWanted = """
        ($6 IS NULL OR NOT EXISTS (SELECT 1 FROM seen WHERE lane = $1 AND id = $6 AND received >= $7)
            OR EXISTS (SELECT 1 FROM arrival WHERE lane = $1 AND id = $6 AND payload IS NULL))
        """;

    private const string TakeAndCount = $"""
        INSERT INTO lane (key, owner, token, last, touched) VALUES ($1, $2, $3, $3, $4)
        ON CONFLICT (key) DO UPDATE SET
            last = lane.last + 1,
            deaths = CASE WHEN lane.owner IS NULL OR NOT ({IsFree} AND {IsWanted}) THEN lane.deaths
                WHEN EXISTS (SELECT 1 FROM arrival WHERE lane = $1) THEN lane.deaths + 1 ELSE 0 END,
            token = CASE WHEN {IsFree} AND {IsWanted} THEN lane.token + 1 ELSE lane.token END,
            owner = CASE WHEN {IsFree} AND {IsWanted} THEN excluded.owner ELSE lane.owner END
        RETURNING owner, token, last, deaths
        """;

    private const string CountOnly = """
        INSERT INTO lane (key, token, last, touched) VALUES ($1, $2, $2, $3)
        ON CONFLICT (key) DO UPDATE SET last = lane.last + 1
        RETURNING last
        """;

    public bool IsHeld { get; private set; }

    public long Token { get; private set; }

    public long Sequence { get; private set; }

    /// <summary>How many processes in a row died with the lane while an arrival waited in it, none having committed a turn.</summary>
    public int Deaths { get; private set; }

    /// <param name="arrival">What the lane is taken for, if it is not taken for what waits.</param>
    public Statement Take(Arrival? arrival = null) => new(
        TakeAndCount, lane, caller.Owner, caller.Now.Milliseconds(), caller.Now.Hours(), caller.Silence,
        arrival?.Id, arrival?.RepeatWindow is { } window ? (caller.Now - window).Milliseconds() : 0)
    {
        EachRow = row =>
        {
            IsHeld = !row.IsDBNull(0) && row.GetString(0) == caller.Owner;
            Token = row.GetInt64(1);
            Sequence = row.GetInt64(2);
            Deaths = row.GetInt32(3);
        },
    };

    public Statement Count() => new(CountOnly, lane, caller.Now.Milliseconds(), caller.Now.Hours())
    {
        EachRow = row => Sequence = row.GetInt64(0),
    };
}
