using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A bag of named values that a turn loads once, changes in memory and saves at its end. What it belongs to (a conversation,
/// a user) is decided by the storage key. Objects got from it may be changed in place: saving notices.
/// </summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    // The built-in storage takes the JSON that the comparison made anyway.
    private readonly MemoryDocuments _documents;

    /// <param name="contextServiceKey">Key in <see cref="ITurnContext.TurnState"/> under which the loaded state lies.</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
        _documents = storage.GetType() == typeof(MemoryStorage) ? ((MemoryStorage)storage).Documents : null;
    }

    /// <summary>Empties the state of this turn; the next save writes the empty state.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        Cache(turnContext, CachedBotState.Cleared());
        return Task.CompletedTask;
    }

    /// <exception cref="ArgumentNullException">The name is null or blank.</exception>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new StateProperty<T>(this, name);
    }

    /// <summary>Removes the state from the turn and from storage, at once.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        Cache(turnContext, null);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken).ConfigureAwait(false);
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        var cached = Loaded(turnContext, propertyName);
        if (cached.Contains(propertyName))
        {
            cached.State.Remove(propertyName);
        }

        return Task.CompletedTask;
    }

    /// <summary>A copy of the loaded state as JSON, for debugging; null when nothing is loaded in this turn.</summary>
    public JToken Get(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return GetCachedState(turnContext) is { } cached ? JObject.FromObject(cached.Peek()) : null;
    }

    /// <summary>The state as loaded in this turn; null before the first load.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        lock (turnContext.TurnState)
        {
            return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
        }
    }

    /// <exception cref="KeyNotFoundException">There is no such value and <typeparamref name="T"/> is a value type.</exception>
    /// <exception cref="InvalidOperationException">The state is not loaded.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        if (Loaded(turnContext, propertyName).TryGet(propertyName, out T value))
        {
            return Task.FromResult(value);
        }

        return typeof(T).IsValueType
            ? Task.FromException<T>(new KeyNotFoundException($"The state has no value '{propertyName}'."))
            : Task.FromResult(default(T));
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>Reads the state, once in a turn.</summary>
    /// <param name="force">Reads again, and loses what was not saved.</param>
    /// <exception cref="InvalidOperationException">What lies in storage under the key is no state.</exception>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (!force && GetCachedState(turnContext) is { IsEmptyShell: false })
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        if (_documents is not null && _documents.TryReadState(key, out var cached))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
        else
        {
            var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
            cached = CachedBotState.FromStorage(items is not null && items.TryGetValue(key, out var item) ? item : null, key);
        }

        Cache(turnContext, cached);
    }

    /// <summary>Writes the state if anything in it changed since it was loaded or saved; does nothing when it was not loaded.</summary>
    /// <param name="force">Writes the loaded state even if it did not change.</param>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        var cached = GetCachedState(turnContext);
        if (cached is null || !cached.NeedsSaving(force, out var image))
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        if (_documents is not null && image.IsWhole)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _documents.WriteState(key, image);
        }
        else
        {
            var changes = new Dictionary<string, object>(1) { [key] = cached.Peek() };
            await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        }

        cached.Saved(image);
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext, propertyName).State[propertyName] = value;
        return Task.CompletedTask;
    }

    // Several states of a turn load and save side by side; the collection they share is not made for that.
    private void Cache(ITurnContext turnContext, CachedBotState cached)
    {
        lock (turnContext.TurnState)
        {
            if (cached is null)
            {
                turnContext.TurnState.Remove(_contextServiceKey);
            }
            else
            {
                turnContext.TurnState[_contextServiceKey] = cached;
            }
        }
    }

    private CachedBotState Loaded(ITurnContext turnContext, string propertyName)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        return GetCachedState(turnContext)
            ?? throw new InvalidOperationException($"The state '{_contextServiceKey}' is not loaded; call {nameof(LoadAsync)} first.");
    }
}
