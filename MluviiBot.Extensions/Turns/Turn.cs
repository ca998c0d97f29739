using System.Runtime.CompilerServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Turns;

/// <summary>What a turn has done so far. Nobody else sees any of it before it is committed.</summary>
internal sealed class Turn(Grant grant, ITurnContext turnContext, TurnCause cause)
{
    private static readonly AsyncLocal<Turn?> Ambient = new();

    private readonly Lock _lock = new();
    private readonly TurnState _state = new(grant.State);
    private readonly List<KeptActivity> _kept = [];
    private readonly Dictionary<string, Wakeup?> _wakeups = new(StringComparer.Ordinal);
    private bool _isOver;

    /// <summary>The turn that this code runs in; null also in work that has outlived its turn.</summary>
    public static Turn? Current
    {
        get => Ambient.Value is { _isOver: false } turn ? turn : null;
        set => Ambient.Value = value;
    }

    public string Lane => grant.Lane;

    public ITurnContext TurnContext => turnContext;

    public TurnState State => _state;

    /// <summary>Why the bot could not read its state; null when it could. The turn is to be run again, whatever the bot made of it.</summary>
    public Exception? StoreFailure { get; set; }

    /// <summary>Keeps an activity as it is now until the commit, under an id of our own.</summary>
    public ResourceResponse Keep(ITurnAdapter adapter, ITurnContext from, Activity activity)
    {
        activity.Id = Guid.NewGuid().ToString("N");
        lock (_lock)
        {
            // The bot may write another text into the same activity and send it again.
            _kept.Add(new KeptActivity(adapter, from, (Activity)Copy(activity)));
        }

        return new ResourceResponse(activity.Id);
    }

    /// <summary>Puts another activity in place of a kept one, or null to take it back.</summary>
    public bool Replace(string? id, Activity? activity)
    {
        lock (_lock)
        {
            var place = _kept.FindIndex(kept => kept.Activity.Id == id);
            if (place < 0)
            {
                return false;
            }

            if (activity is null)
            {
                _kept.RemoveAt(place);
            }
            else
            {
                _kept[place] = _kept[place] with { Activity = activity };
            }

            return true;
        }
    }

    /// <summary>Lets the bot know something about its turn.</summary>
    public void Tell<T>(T news)
        where T : class
    {
        lock (turnContext.TurnState)
        {
            turnContext.TurnState.Set(news);
        }
    }

    public void Wake(Wakeup wakeup)
    {
        lock (_lock)
        {
            _wakeups[wakeup.Id] = wakeup;
        }
    }

    public void LetSleep(string wakeupId)
    {
        lock (_lock)
        {
            _wakeups[wakeupId] = null;
        }
    }

    /// <summary>Forgets all that the turn did.</summary>
    public void RollBack()
    {
        _state.RollBack();
        lock (_lock)
        {
            _kept.Clear();
            _wakeups.Clear();
        }

        lock (turnContext.TurnState)
        {
            foreach (var (key, _) in turnContext.TurnState.Where(entry => entry.Value is BotState.CachedBotState).ToList())
            {
                turnContext.TurnState.Remove(key);
            }
        }

        DropReplies();
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = nameof(MemberwiseClone))]
    private static extern object Copy(object whole);

    /// <summary>Replies to a caller who waits for them lie in the turn context.</summary>
    public void DropReplies() => (turnContext as TurnContext)?.BufferedReplyActivities.Clear();

    /// <summary>Nothing is kept any more from now on.</summary>
    /// <returns>What is to go out after the commit.</returns>
    public (TurnCommit Commit, IReadOnlyList<KeptActivity> Kept) Finish(bool mayRelease)
    {
        lock (_lock)
        {
            _isOver = true;
            if (cause.WakeupId is { } begunBy)
            {
                _wakeups.TryAdd(begunBy, null);
            }

            var commit = new TurnCommit
            {
                Lane = grant.Lane,
                Token = grant.Token,
                Handled = cause.Arrival?.Sequence,
                State = _state.Changes(),
                Outgoing = _kept.Count == 0 ? [] : [.. _kept.Select(kept => kept.ToDelivery())],
                Wakeups = _wakeups.Count == 0 ? [] : [.. _wakeups.Values.OfType<Wakeup>()],
                WakeupsDone = _wakeups.Count == 0 ? [] : [.. _wakeups.Where(wakeup => wakeup.Value is null).Select(wakeup => wakeup.Key)],
                Release = mayRelease && _kept.Count == 0 && grant.Undelivered.Count == 0,
            };
            return (commit, [.. _kept]);
        }
    }
}
