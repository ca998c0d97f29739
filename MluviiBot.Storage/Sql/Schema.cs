namespace MluviiBot.Storage.Sql;

/// <summary>The tables, version by version. What was released is never changed: a new version is added.</summary>
/// <remarks>Times are in milliseconds since 1970, except for <c>touched</c>: hours, so that an update seldom changes the index.</remarks>
internal static class Schema
{
    public const string CreateVersion = "CREATE TABLE IF NOT EXISTS schema_version (version bigint NOT NULL)";

    public const string ReadVersion = "SELECT coalesce(max(version), 0) FROM schema_version";

    /// <summary>What makes each version from the one before; the first makes version 1.</summary>
    public static IReadOnlyList<string> Versions(Dialect dialect) =>
    [
        $"""
        CREATE TABLE owner (id text PRIMARY KEY, seen bigint NOT NULL, turn bigint);

        CREATE TABLE lane (key text PRIMARY KEY, owner text, token bigint NOT NULL, last bigint NOT NULL, turn bigint, touched bigint NOT NULL)
            {dialect.Updated};
        CREATE INDEX lane_touched ON lane (touched);

        CREATE TABLE seen (lane text NOT NULL, id text NOT NULL, sequence bigint NOT NULL, received bigint NOT NULL, PRIMARY KEY (lane, id))
            {dialect.Clustered};
        CREATE INDEX seen_received ON seen (received);

        CREATE TABLE arrival (
            lane text NOT NULL, sequence bigint NOT NULL, id text NOT NULL, connection text NOT NULL, payload text, received bigint NOT NULL,
            PRIMARY KEY (lane, sequence));

        CREATE TABLE delivery (
            lane text NOT NULL, place bigint NOT NULL, id text NOT NULL, connection text NOT NULL, payload text NOT NULL, attempts bigint NOT NULL,
            not_before bigint, created bigint NOT NULL, reason text, PRIMARY KEY (lane, place));

        CREATE TABLE wakeup (id text PRIMARY KEY, due bigint NOT NULL, ready bigint NOT NULL, payload text NOT NULL);
        CREATE INDEX wakeup_ready ON wakeup (ready);

        CREATE TABLE state (key text PRIMARY KEY, lane text, json text NOT NULL, version bigint NOT NULL, touched bigint NOT NULL);
        CREATE INDEX state_lane ON state (lane);
        CREATE INDEX state_touched ON state (touched);

        CREATE TABLE unreadable (connection text NOT NULL, payload {dialect.Bytes} NOT NULL, reason text NOT NULL, received bigint NOT NULL);
        """,
        "ALTER TABLE lane ADD COLUMN deaths bigint NOT NULL DEFAULT 0;",

        // The number of the arrival whose turn is run; deaths are those of processes that ran it.
        "ALTER TABLE lane ADD COLUMN running bigint;",
        "ALTER TABLE wakeup ADD COLUMN taken bigint NOT NULL DEFAULT 0;",
        "ALTER TABLE unreadable ADD COLUMN lane text;",
    ];

    /// <summary>What brings a database of a version up to date, and notes it; nothing when it is.</summary>
    /// <exception cref="StorageException">The database is of a newer version than this program knows.</exception>
    public static string? Migration(Dialect dialect, long version)
    {
        var versions = Versions(dialect);
        if (version > versions.Count)
        {
            throw new StorageException($"The database is of version {version}, but this program knows versions up to {versions.Count}. "
                + "A newer program has used it: run that one, or give this one a database of its own.");
        }

        return version == versions.Count ? null
            : $"{string.Join("\n", versions.Skip((int)version))}\nDELETE FROM schema_version; INSERT INTO schema_version VALUES ({versions.Count});";
    }
}
