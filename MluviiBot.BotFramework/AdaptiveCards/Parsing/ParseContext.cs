namespace AdaptiveCards;

/// <summary>
/// Where in a card the parser is, and which ids it has met. An id may be used once in a card; an element and its fallback may
/// share ids, because only one of them is ever shown.
/// </summary>
public class ParseContext
{
    private readonly Stack<Scope> _open = new();
    private readonly Scope _card = new(null, null, isFallback: false, null);

    public ParseContext()
    {
    }

    public enum ContextType
    {
        Element = 0,
        Action = 1,
    }

    /// <summary>What is being read now, and so what its fallback has to be.</summary>
    public ParseContext.ContextType Type { get; set; }

    /// <summary>The innermost open fallback content other than <paramref name="skipID"/>; an invalid id if there is none.</summary>
    public AdaptiveInternalID GetNearestFallbackID(AdaptiveInternalID skipID)
    {
        foreach (var scope in _open)
        {
            if (scope.IsFallback && !scope.InternalId.Equals(skipID))
            {
                return scope.InternalId;
            }
        }

        return new AdaptiveInternalID();
    }

    /// <exception cref="AdaptiveSerializationException">An id of the element or of its content is already used in the card.</exception>
    public void PopElement()
    {
        var closed = _open.Pop();
        if (closed.Id is not null)
        {
            closed.Own(closed.Id, closed.Place);
        }

        (_open.TryPeek(out var parent) ? parent : _card).Take(closed);
    }

    public void PushElement(string idJsonProperty, AdaptiveInternalID internalId) =>
        Push(idJsonProperty, internalId, AdaptiveFallbackConverter.IsInFallback, null);

    internal void Push(string id, AdaptiveInternalID internalId, bool isFallback, string place) =>
        _open.Push(new Scope(string.IsNullOrEmpty(id) ? null : id, internalId ?? new AdaptiveInternalID(), isFallback, place));

    /// <summary>An element being read, with the ids of what has been read of it; where each was is kept for the error text.</summary>
    private sealed class Scope(string id, AdaptiveInternalID internalId, bool isFallback, string place)
    {
        private Dictionary<string, string> _shown;
        private Dictionary<string, string> _fallback;

        public string Id => id;

        public AdaptiveInternalID InternalId => internalId;

        public bool IsFallback => isFallback;

        public string Place => place;

        public void Own(string name, string where)
        {
            _shown ??= new Dictionary<string, string>(StringComparer.Ordinal);
            if (!_shown.TryAdd(name, where))
            {
                throw new AdaptiveSerializationException(
                    $"The id '{name}' is used more than once in the card: '{_shown[name]}' and '{where}'.");
            }
        }

        public void Take(Scope child)
        {
            if (child.IsFallback)
            {
                _fallback = Union(Union(_fallback, child._shown), child._fallback);
                return;
            }

            foreach (var (name, where) in Union(child._shown, child._fallback) ?? [])
            {
                Own(name, where);
            }
        }

        private static Dictionary<string, string> Union(Dictionary<string, string> ids, Dictionary<string, string> more)
        {
            if (ids is null || more is null)
            {
                return ids ?? more;
            }

            foreach (var (name, where) in more)
            {
                ids.TryAdd(name, where);
            }

            return ids;
        }
    }
}
