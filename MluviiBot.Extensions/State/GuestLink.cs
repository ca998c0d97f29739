using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.State;

/// <summary>Which identity a conversation belongs to, and what was learned about it in this conversation.</summary>
internal sealed class GuestLink
{
    internal const string IdentityName = "identity";
    internal const string FormerName = "former";
    private const string LearnedName = "learned";

    private readonly List<string> _former = [];

    private JObject _learned = [];
    private JObject? _start;
    private bool _changed;

    /// <summary>Key of the identity; null while the guest is not known.</summary>
    public string? Identity { get; private set; }

    /// <summary>Whether the identity came in this turn, and the state of the conversation is to be deleted.</summary>
    public bool HasMoved { get; private set; }

    public bool IsContact => Identity?.StartsWith("crm/", StringComparison.Ordinal) == true;

    public bool IsStarted => _start is not null;

    public static GuestLink FromStore(object? stored)
    {
        var item = stored switch
        {
            IDictionary<string, object> names => names,
            JObject json => json.ToObject<Dictionary<string, object>>(),
            _ => null,
        };
        var link = new GuestLink();
        if (item is not null && item.TryGetValue(IdentityName, out var identity))
        {
            link.Identity = identity as string;
            link._former.AddRange(item.TryGetValue(FormerName, out var former) && former is string keys ? Keys(keys) : []);
            link._learned = item.TryGetValue(LearnedName, out var learned) && learned is string json ? Read(json) : [];
        }

        return link;
    }

    /// <summary>Takes note of what changed since the state was loaded; everything, while the guest is not known.</summary>
    /// <returns>All that was learned in the conversation.</returns>
    public JObject Learn(JObject now)
    {
        if (Identity is null)
        {
            return _learned = now;
        }

        var news = LearnedValues.Since(_start ?? [], now);
        if (news.HasValues)
        {
            LearnedValues.Merge(_learned, news);
            _changed = true;
        }

        _start = now;
        return _learned;
    }

    public void MoveTo(GuestIdentity identity)
    {
        HasMoved |= Identity is null;
        if (Identity is not null && !_former.Contains(Identity))
        {
            _former.Add(Identity);
        }

        Identity = identity.Key;
        _changed = true;
    }

    /// <param name="state">What is known of the identity from here on.</param>
    public void StartFrom(JObject state) => _start = state;

    public Dictionary<string, object>? ToStore() => _changed && Identity is not null
        ? new() { [IdentityName] = Identity, [FormerName] = string.Join(' ', _former), [LearnedName] = _learned.ToString(Formatting.None) }
        : null;

    public void Saved()
    {
        HasMoved = false;
        _changed = false;
    }

    /// <summary>Keys of identities, of which none holds a space.</summary>
    internal static string[] Keys(string joined) => joined.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static JObject Read(string json)
    {
        // Text that looks like a date stays text.
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
