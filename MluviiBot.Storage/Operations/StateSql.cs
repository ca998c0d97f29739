using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>Changes items of the state, all or none: a row is marked if each has the version it must have, and the changes depend on the mark.</summary>
/// <param name="mark">Updates the row to be marked under conditions, to which those on versions are added.</param>
/// <param name="isMarked">Condition that the row $1 has the mark $2.</param>
internal sealed class StateSql(string mark, string isMarked)
{
    private readonly ConcurrentDictionary<int, string> _mark = [];

    private readonly string _write = $"""
        INSERT INTO state (key, lane, json, version, touched) SELECT $3, $4, $5, $2, $6 WHERE {isMarked}
        ON CONFLICT (key) DO UPDATE SET
            json = excluded.json, version = excluded.version, touched = excluded.touched, lane = coalesce(excluded.lane, state.lane)
        """;

    private readonly string _delete = $"DELETE FROM state WHERE key = $3 AND {isMarked}";

    /// <param name="changes">What is to be changed.</param>
    /// <param name="marked">Told how many rows were marked.</param>
    /// <param name="values">Of the statement without the versions.</param>
    public Statement Mark(IReadOnlyCollection<StateChange> changes, Action<int> marked, params SqlValue[] values)
    {
        var all = new List<SqlValue>(values);
        foreach (var change in changes)
        {
            if (change.ExpectedVersion is { } version)
            {
                all.Add(change.Key);
                all.Add(version);
            }
        }

        var text = _mark.GetOrAdd(all.Count, count => WithVersions(values.Length, count));
        return new Statement(text, [.. all]) { Changed = marked };
    }

    /// <param name="row">The row to be marked.</param>
    /// <param name="version">The mark, and the item's new version.</param>
    /// <param name="change">The change.</param>
    /// <param name="lane">Whose item it is now; null: as before.</param>
    /// <param name="now">The time.</param>
    public Statement Change(string row, long version, StateChange change, string? lane, DateTimeOffset now) => change.Json is null
        ? new Statement(_delete, row, version, change.Key)
        : new Statement(_write, row, version, change.Key, lane, change.Json, now.Hours());

    private string WithVersions(int values, int all)
    {
        var text = new StringBuilder(mark);
        for (var next = values + 1; next < all; next += 2)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n    AND coalesce((SELECT version FROM state WHERE key = ${next}), 0) = ${next + 1}");
        }

        return text.ToString();
    }
}
