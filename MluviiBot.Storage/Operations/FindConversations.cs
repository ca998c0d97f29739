using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.State;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>
/// Finds the conversation of that id on every channel, who its guest is or was taken for, and the guest's other conversations. Looks at all that are kept.
/// </summary>
internal sealed class FindConversations(string conversation) : Operation<FindConversations.Found>
{
    private const string Lanes = """
        SELECT key FROM lane UNION SELECT lane FROM state WHERE lane IS NOT NULL UNION SELECT lane FROM seen UNION SELECT lane FROM delivery
            UNION SELECT lane FROM unreadable WHERE lane IS NOT NULL
        """;

    private const string Links = "SELECT key, json FROM state WHERE key LIKE '%' || $1";

    private const string Wakeups = "SELECT id, payload FROM wakeup";

    private readonly HashSet<string> _lanes = new(StringComparer.Ordinal);
    private readonly List<(string Lane, IReadOnlyList<string> Identities)> _links = [];
    private readonly List<(string Id, string Lane)> _wakeups = [];

    public override Found Result
    {
        get
        {
            // An account leads to a contact, and the contact to the guest's other accounts.
            var lanes = _lanes.ToHashSet(StringComparer.Ordinal);
            var identities = new HashSet<string>(StringComparer.Ordinal);
            int known;
            do
            {
                known = lanes.Count + identities.Count;
                foreach (var link in _links.Where(link => lanes.Contains(link.Lane) || link.Identities.Any(identities.Contains)))
                {
                    lanes.Add(link.Lane);
                    identities.UnionWith(link.Identities);
                }
            }
            while (lanes.Count + identities.Count > known);

            return new Found(
                [.. lanes.Order(StringComparer.Ordinal)], identities, [.. _wakeups.Where(wakeup => lanes.Contains(wakeup.Lane)).Select(wakeup => wakeup.Id)]);
        }
    }

    public override IEnumerable<Statement> Statements()
    {
        _lanes.Clear();
        _links.Clear();
        _wakeups.Clear();
        yield return new Statement(Lanes)
        {
            EachRow = row => AddIfMeant(row.GetString(0)),
        };
        yield return new Statement(Links, GuestStateKeys.LinkEnding)
        {
            EachRow = row =>
            {
                if (GuestStateKeys.ReadLink(row.GetString(0), row.GetString(1)) is { } link)
                {
                    _links.Add(link);
                    AddIfMeant(link.Lane);
                }
            },
        };
        yield return new Statement(Wakeups)
        {
            EachRow = row =>
            {
                if (MluviiDeadlines.ReadLane(row.GetString(1)) is { } lane)
                {
                    _wakeups.Add((row.GetString(0), lane));
                    AddIfMeant(lane);
                }
            },
        };
    }

    private void AddIfMeant(string lane)
    {
        if (lane.IndexOf('/', StringComparison.Ordinal) is >= 0 and var end && lane.AsSpan(end + 1).SequenceEqual(conversation))
        {
            _lanes.Add(lane);
        }
    }

    /// <param name="Lanes">Lanes of the conversations.</param>
    /// <param name="Identities">Who the guest is or was taken for.</param>
    /// <param name="Wakeups">Wake-ups of the conversations.</param>
    public sealed record Found(IReadOnlyList<string> Lanes, IReadOnlySet<string> Identities, IReadOnlyList<string> Wakeups);
}
