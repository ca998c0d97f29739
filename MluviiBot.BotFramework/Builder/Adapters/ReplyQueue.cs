#nullable enable
using System.Diagnostics.CodeAnalysis;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Replies in order, and those who wait for the next one. Guards a queue that tests may look into.</summary>
internal sealed class ReplyQueue(Queue<Activity> replies)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<TaskCompletionSource<Activity>> _waiting = [];

    public void Add(Activity reply)
    {
        lock (_gate)
        {
            while (_waiting.First is { } first)
            {
                _waiting.RemoveFirst();
                if (first.Value.TrySetResult(reply))
                {
                    return;
                }
            }

            replies.Enqueue(reply);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            replies.Clear();
        }
    }

    public bool TryTake([NotNullWhen(true)] out Activity? reply)
    {
        lock (_gate)
        {
            return replies.TryDequeue(out reply);
        }
    }

    public async Task<Activity> TakeAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource<Activity> next;
        lock (_gate)
        {
            if (replies.TryDequeue(out var reply))
            {
                return reply;
            }

            cancellationToken.ThrowIfCancellationRequested();
            next = new TaskCompletionSource<Activity>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.AddLast(next);
        }

        var registration = cancellationToken.UnsafeRegister(static (source, token) => ((TaskCompletionSource<Activity>)source!).TrySetCanceled(token), next);
        await using (registration.ConfigureAwait(false))
        {
            return await next.Task.ConfigureAwait(false);
        }
    }

    public bool Replace(Activity activity)
    {
        lock (_gate)
        {
            var found = false;
            for (var count = replies.Count; count > 0; count--)
            {
                var reply = replies.Dequeue();
                var same = reply.Id == activity.Id;
                found |= same;
                replies.Enqueue(same ? activity : reply);
            }

            return found;
        }
    }

    public void Remove(string? id)
    {
        lock (_gate)
        {
            for (var count = replies.Count; count > 0; count--)
            {
                var reply = replies.Dequeue();
                if (reply.Id != id)
                {
                    replies.Enqueue(reply);
                }
            }
        }
    }
}
