using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>Takes a lane if it is free; for an arrival it counts on: what arrives now has the number <see cref="Sequence"/>.</summary>
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
        (NOT EXISTS (SELECT 1 FROM seen WHERE lane = $1 AND id = $6 AND received >= $7)
            OR EXISTS (SELECT 1 FROM arrival WHERE lane = $1 AND id = $6 AND payload IS NULL))
        """;

    // Whose turn is run next: the first that anybody can run or that the caller brought.
    private const string Waiting = "(SELECT min(sequence) FROM arrival WHERE lane = $1 AND (payload IS NOT NULL OR id = $6))";

    // The same, if need be the one that the caller brings only now.
    private const string Head = $"coalesce({Waiting}, lane.last + 1)";

    // Every commit takes the number away. Where it still stands, and the owner is gone, his process died in this turn.
    private const string TakeAndCount = $"""
        INSERT INTO lane (key, owner, token, last, touched, running) VALUES ($1, $2, $3, $3, $4, $3)
        ON CONFLICT (key) DO UPDATE SET
            last = lane.last + 1,
            deaths = CASE WHEN lane.running IS NULL THEN 0
                WHEN lane.owner <> excluded.owner AND NOT ({IsFree} AND {IsWanted}) THEN lane.deaths
                WHEN lane.running <> {Head} THEN 0
                WHEN lane.owner <> excluded.owner THEN lane.deaths + 1
                ELSE lane.deaths END,
            running = CASE WHEN lane.owner = excluded.owner OR {IsFree} AND {IsWanted} THEN {Head} ELSE lane.running END,
            token = CASE WHEN {IsFree} AND {IsWanted} THEN lane.token + 1 ELSE lane.token END,
            owner = CASE WHEN {IsFree} AND {IsWanted} THEN excluded.owner ELSE lane.owner END
        RETURNING owner, token, last, deaths
        """;

    // What another living process has is not even touched: a transaction of his that changes it shall not fail for that.
    private const string TakeOnly = $"""
        INSERT INTO lane (key, owner, token, last, touched) VALUES ($1, $2, $3, $3, $4)
        ON CONFLICT (key) DO UPDATE SET
            deaths = CASE WHEN lane.running = {Waiting} AND lane.owner <> excluded.owner THEN lane.deaths + 1
                WHEN lane.running = {Waiting} THEN lane.deaths
                ELSE 0 END,
            running = {Waiting},
            token = CASE WHEN {IsFree} THEN lane.token + 1 ELSE lane.token END,
            owner = excluded.owner
        WHERE lane.owner = excluded.owner OR {IsFree}
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

    /// <summary>How many processes died while they ran the turn that is run next.</summary>
    public int Deaths { get; private set; }

    /// <summary>Takes the lane for what waits in it.</summary>
    /// <param name="arrivalId">The caller's own, if he has one.</param>
    public Statement Take(string? arrivalId) => Take(TakeOnly, arrivalId);

    /// <summary>Takes the lane for an arrival, if it has not come before.</summary>
    public Statement Take(Arrival arrival) =>
        Take(TakeAndCount, arrival.Id, arrival.RepeatWindow is { } window ? (caller.Now - window).Milliseconds() : 0);

    public Statement Count() => new(CountOnly, lane, caller.Now.Milliseconds(), caller.Now.Hours())
    {
        EachRow = row => Sequence = row.GetInt64(0),
    };

    private Statement Take(string text, string? arrivalId, params ReadOnlySpan<SqlValue> more)
    {
        IsHeld = false;
        return new Statement(text, [lane, caller.Owner, caller.Now.Milliseconds(), caller.Now.Hours(), caller.Silence, arrivalId, .. more])
        {
            EachRow = row =>
            {
                IsHeld = !row.IsDBNull(0) && row.GetString(0) == caller.Owner;
                Token = row.GetInt64(1);
                Sequence = row.GetInt64(2);
                Deaths = row.GetInt32(3);
            },
        };
    }
}
