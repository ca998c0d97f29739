using MluviiBot.Extensions.State;
using MluviiBot.Storage.Sql;

namespace MluviiBot.Storage.Operations;

/// <summary>Finds the conversation of that id on every channel, who its guest is, and the guest's other conversations. Looks at all that are kept.</summary>
internal sealed class FindConversations(string conversation) : Operation<FindConversations.Found>
{
    private const string Lanes = """
        SELECT key FROM lane UNION SELECT lane FROM state WHERE lane IS NOT NULL UNION SELECT lane FROM seen UNION SELECT lane FROM delivery
        """;

    private const string Links = "SELECT key, json FROM state WHERE key LIKE '%' || $1";

    private readonly HashSet<string> _lanes = new(StringComparer.Ordinal);
    private readonly List<(string Lane, string Identity)> _links = [];

    public override Found Result
    {
        get
        {
            var identities = _links.Where(link => IsMeant(link.Lane)).Select(link => link.Identity).ToHashSet(StringComparer.Ordinal);
            var others = _links.Where(link => identities.Contains(link.Identity)).Select(link => link.Lane);
            return new Found([.. _lanes.Union(others, StringComparer.Ordinal).Order(StringComparer.Ordinal)], identities);
        }
    }

    public override IEnumerable<Statement> Statements()
    {
        _lanes.Clear();
        _links.Clear();
        yield return new Statement(Lanes)
        {
            EachRow = row =>
            {
                if (IsMeant(row.GetString(0)))
                {
                    _lanes.Add(row.GetString(0));
                }
            },
        };
        yield return new Statement(Links, GuestStateKeys.LinkEnding)
        {
            EachRow = row =>
            {
                if (GuestStateKeys.ReadLink(row.GetString(0), row.GetString(1)) is { } link)
                {
                    _links.Add(link);
                }
            },
        };
    }

    private bool IsMeant(string lane) =>
        lane.IndexOf('/', StringComparison.Ordinal) is >= 0 and var end && lane.AsSpan(end + 1).SequenceEqual(conversation);

    /// <param name="Lanes">Lanes of the conversations.</param>
    /// <param name="Identities">Who the guest is; usually one.</param>
    public sealed record Found(IReadOnlyList<string> Lanes, IReadOnlySet<string> Identities);
}
