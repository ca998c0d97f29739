using System.Threading.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions;

namespace MluviiBot.Tests;

/// <summary>Sees the turns that a bot begins by itself, once they are over.</summary>
internal sealed class ProactiveTurns : IMiddleware
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Channel<string[]> _turns = Channel.CreateUnbounded<string[]>();

    /// <summary>Notes what the bot sends in this turn: texts, and names of commands.</summary>
    public static List<string> Note(ITurnContext turnContext)
    {
        var sent = new List<string>();
        turnContext.OnSendActivities((_, activities, next) =>
        {
            sent.AddRange(activities.Select(activity => activity.TryGetMluvii(out var mluvii) ? mluvii.Activity : activity.Text));
            return next();
        });
        return sent;
    }

    /// <summary>Waits for the next such turn to end; gives what the bot sent in it.</summary>
    public async Task<string[]> NextAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        return await _turns.Reader.ReadAsync(limit.Token);
    }

    /// <summary>Whether there was a turn that nobody has taken.</summary>
    public bool Any() => _turns.Reader.TryPeek(out _);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Name != ActivityEventNames.ContinueConversation)
        {
            await next(cancellationToken);
            return;
        }

        var sent = Note(turnContext);
        await next(cancellationToken);
        await _turns.Writer.WriteAsync([.. sent], cancellationToken);
    }
}
