using System.ComponentModel;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>
    /// The state of one turn. Whether it changed is found by comparing JSON from before the first possible change with JSON from the
    /// moment of saving; a turn that only reads texts, numbers and flags makes neither. What a storage hands out as
    /// <see cref="IChangeTracking"/> is asked instead.
    /// </summary>
    public class CachedBotState
    {
        private IDictionary<string, object> _state;

        // Null as long as nobody could have changed anything.
        private StateImage _before;

        // JSON that came along with the state, so that _before costs nothing.
        private readonly StateImage _loaded;

        // The state itself, as long as it can tell whether it changed.
        private IChangeTracking _tracked;

        public CachedBotState(IDictionary<string, object> state = null)
        {
            _state = state ?? new Dictionary<string, object>();
            _before = StateImage.Digest(_state);
        }

        private CachedBotState(IDictionary<string, object> state, StateImage loaded, StateImage before)
        {
            _state = state;
            _loaded = loaded;
            _before = before;
        }

        public IDictionary<string, object> State
        {
            get
            {
                Touch();
                return _state;
            }

            set
            {
                Touch();
                _state = value;
                _tracked = null;
            }
        }

        internal bool IsEmptyShell => _state is null;

        internal static CachedBotState Cleared() => new(new Dictionary<string, object>(), null, StateImage.Unlike);

        internal static CachedBotState FromStorage(object item, string key) => item switch
        {
            null => new(new Dictionary<string, object>(), StateImage.EmptyDigest, null),
            IDictionary<string, object> and IChangeTracking => new((IDictionary<string, object>)item, StateImage.Unlike, null) { _tracked = (IChangeTracking)item },
            IDictionary<string, object> state => new(state, null, null),
            JObject json => new(json.ToObject<Dictionary<string, object>>(), null, null),
            _ => throw new InvalidOperationException($"What is stored under '{key}' is a {item.GetType()}, not bot state."),
        };

        internal static CachedBotState FromJson(IDictionary<string, object> state, StateImage json) => new(state, json, null);

        internal bool Contains(string name) => _state.ContainsKey(name);

        /// <summary>The state for one who does not change it.</summary>
        internal IDictionary<string, object> Peek() => _state;

        internal bool TryGet<T>(string name, out T value)
        {
            if (!_state.TryGetValue(name, out var stored) || stored is null)
            {
                value = default;
                return false;
            }

            if (stored is not T typed)
            {
                typed = StoredValue.Convert<T>(stored);
                if (StoredValue.IsImmutable(typed))
                {
                    value = typed;
                    return true;
                }

                // Kept, so that changes made in the object are changes of the state.
                _state[name] = typed;
            }

            if (!StoredValue.IsImmutable(typed))
            {
                Touch();
            }

            value = typed;
            return true;
        }

        internal bool NeedsSaving(bool force, out StateImage now)
        {
            if (_before is null && !force)
            {
                now = null;
                return false;
            }

            if (_tracked is not null)
            {
                now = StateImage.Unlike;
                return _tracked.IsChanged || force;
            }

            now = Take();
            return force || !now.Equals(_before);
        }

        internal void Saved(StateImage image)
        {
            _before = image;
            _tracked?.AcceptChanges();
        }

        private void Touch() => _before ??= _loaded ?? StateImage.Digest(_state);

        private StateImage Take() => _loaded is { IsWhole: true } || ReferenceEquals(_before, StateImage.Unlike)
            ? StateImage.Whole(_state)
            : StateImage.Digest(_state);
    }
}
