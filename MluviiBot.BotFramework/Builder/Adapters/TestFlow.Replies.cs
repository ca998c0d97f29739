using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    /// <param name="timeout">Milliseconds of silence that are enough.</param>
    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) => Then(async () =>
    {
        if (await NextReplyAsync(timeout).ConfigureAwait(false) is { } reply)
        {
            throw ReplyFailure.Unexpected(description, reply);
        }
    });

    /// <param name="validateActivity">Throws when the reply is wrong.</param>
    /// <param name="description">What a failure message names the step by.</param>
    /// <param name="timeout">Milliseconds to wait for the reply.</param>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return ThenReply(validateActivity, "a reply", description, timeout);
    }

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, string description = null, uint timeout = 3000)
    {
        BotAssert.ActivityNotNull(expected);
        ArgumentNullException.ThrowIfNull(equalityComparer);
        var wanted = ReplyFailure.Show(expected);
        return ThenReply(
            reply =>
            {
                if (!equalityComparer.Equals(expected, reply))
                {
                    throw ReplyFailure.Different(description, wanted, reply);
                }
            },
            wanted,
            description,
            timeout);
    }

    /// <summary>Expects the type and, of a message, the text.</summary>
    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000)
    {
        BotAssert.ActivityNotNull(expected);
        return AssertReply(expected, SameTypeAndText.Instance, description ?? (expected as Activity)?.Text?.Trim(), timeout);
    }

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000)
        => AssertReply(new Activity { Type = ActivityTypes.Message, Text = expected }, description ?? expected, timeout);

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var wanted = $"a message containing '{expected}'";
        return ThenReply(
            reply =>
            {
                if (reply is not Activity { Text: { } text } || !text.Contains(expected, StringComparison.Ordinal))
                {
                    throw ReplyFailure.Different(description, wanted, reply);
                }
            },
            wanted,
            description,
            timeout);
    }

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var wanted = $"one of '{string.Join("', '", candidates)}'";
        return ThenReply(
            reply =>
            {
                if (reply is not Activity { Text: { } text } || !candidates.Contains(text, StringComparer.Ordinal))
                {
                    throw ReplyFailure.Different(description, wanted, reply);
                }
            },
            wanted,
            description,
            timeout);
    }

    private TestFlow ThenReply(Action<IActivity> check, string wanted, string description, uint timeout) => Then(async () =>
        check(await NextReplyAsync(timeout).ConfigureAwait(false) ?? throw ReplyFailure.None(description, wanted, timeout)));

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        if (_adapter.GetNextReply() is { } reply)
        {
            return reply;
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return null;
        }
    }

    private sealed class SameTypeAndText : IEqualityComparer<IActivity>
    {
        public static readonly SameTypeAndText Instance = new();

        public bool Equals(IActivity x, IActivity y)
            => x.Type == y.Type && (x.Type != ActivityTypes.Message || Text(x) == Text(y));

        public int GetHashCode(IActivity obj) => HashCode.Combine(obj.Type, Text(obj));

        private static string Text(IActivity activity) => (activity as Activity)?.Text?.Trim() ?? string.Empty;
    }
}
