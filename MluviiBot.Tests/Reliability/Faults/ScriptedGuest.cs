namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>One guest with a script: what he writes, when, and what he must receive.</summary>
internal sealed class ScriptedGuest
{
    /// <summary>Name of the parameter that says whose answer it is.</summary>
    public const string Owner = "owner";

    /// <summary>Begins a text that makes the bot ask mluvii.</summary>
    public const string Ask = "ask";

    private readonly Random _chance;
    private readonly (string Text, TimeSpan At)[] _script;

    public ScriptedGuest(int number, string conversation, FaultPlan plan)
    {
        Conversation = conversation;
        _chance = plan.Chance(number);
        var times = Enumerable.Range(0, plan.Messages).Select(_ => plan.Duration * _chance.NextDouble()).Order();
        _script = [.. times.Select((at, index) => (TextOf(number, index), at))];
    }

    public string Conversation { get; }

    public int Messages => _script.Length;

    /// <summary>Patterns of all that he must receive, in order: the answer of mluvii is his own, or came too late.</summary>
    public IEnumerable<Func<string, bool>> Expected
    {
        get
        {
            for (var number = 1; number <= _script.Length; number++)
            {
                var count = number;
                var text = _script[number - 1].Text;
                yield return received => received == Heard(count, text);
                yield return received => received == SoFar([.. _script.Take(count).Select(message => message.Text)]);
                if (text.StartsWith(Ask, StringComparison.Ordinal))
                {
                    yield return received => received == "[GetCallParams]";
                    yield return received => received == Told(count, Conversation) || received == Told(count, null);
                }
            }
        }
    }

    public static string Heard(int count, string text) => $"{count} heard {text}";

    public static string SoFar(IReadOnlyList<string> heard) => $"{heard.Count} so far {string.Join(' ', heard)}";

    public static string Told(int count, string? answer) => $"{count} told {answer ?? "nothing"}";

    /// <summary>Writes all that is in the script; after a question he waits for the answer.</summary>
    public async Task WriteAsync(Channel channel, FaultyService mluvii, CancellationToken limit)
    {
        var start = DateTimeOffset.UtcNow;
        for (var number = 1; number <= _script.Length; number++)
        {
            var (text, at) = _script[number - 1];
            if (start + at - DateTimeOffset.UtcNow is { Ticks: > 0 } pause)
            {
                await Task.Delay(pause, limit);
            }

            await channel.DeliverAsync(mluvii.Message(Conversation, number, text), _chance);
            if (text.StartsWith(Ask, StringComparison.Ordinal))
            {
                var told = $"{number} told ";
                await mluvii.UntilAsync(Conversation, received => received.Any(receipt => receipt.Text.StartsWith(told, StringComparison.Ordinal)), limit);
            }
        }
    }

    /// <summary>mluvii answers the bot's question: at once, late, twice, or not at all.</summary>
    public async Task AnswerAsync(Channel channel, FaultyService mluvii, Random chance, CancellationToken limit)
    {
        var (delay, times) = chance.Next(20) switch
        {
            0 => (TimeSpan.Zero, 0),
            < 3 => (FaultPlan.AnswerTimeout * 1.2, 1),
            < 6 => (TimeSpan.FromMilliseconds(chance.Next(50)), 2),
            _ => (TimeSpan.FromMilliseconds(chance.Next(50)), 1),
        };
        await Task.Delay(delay, limit);
        for (var time = 0; time < times; time++)
        {
            await channel.DeliverAsync(mluvii.Answer(Conversation, new Dictionary<string, string> { [Owner] = Conversation }), chance);
        }
    }

    private string TextOf(int guest, int index) => $"{(_chance.Next(4) == 0 ? Ask : "say")}-{guest}-{index}";
}
