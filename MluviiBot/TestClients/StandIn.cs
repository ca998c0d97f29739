using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace MluviiBot.TestClients;

/// <summary>
/// Stands in for mluvii in a test client: takes the commands of a turn, and when the turn is over answers them as mluvii would, through
/// <see cref="StandInTurns"/>. The bot does not know.
/// </summary>
internal sealed class StandIn(IOptions<StandInOptions> options, TimeProvider time) : IMiddleware
{
    private readonly StandInOptions _options = options.Value;
    private readonly StandInAnswers _answers = new(options.Value);
    private readonly StandInGuest _guest = new(options.Value);
    private readonly ConcurrentDictionary<string, StandInSession> _sessions = new(StringComparer.Ordinal);
    private readonly Channel<StandInTurn> _answered = Channel.CreateUnbounded<StandInTurn>();
    private readonly Channel<StandInTurn> _acted = Channel.CreateUnbounded<StandInTurn>();

    /// <summary>Turns that are to come, in order of time: those of mluvii, and those of the guest, who takes longer.</summary>
    public IReadOnlyList<ChannelReader<StandInTurn>> Turns => [_answered.Reader, _acted.Reader];

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (!StandsInFor(turnContext.Activity))
        {
            await next(cancellationToken);
            return;
        }

        var commands = new List<MluviiActivity>();
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            var sending = activities.Select(activity => activity.TryGetMluvii(out var mluvii) ? mluvii : null).OfType<MluviiActivity>().ToList();
            var sent = await send();
            commands.AddRange(sending);
            return sent;
        });
        await next(cancellationToken);

        // Not before: an answer must not overtake the turn that asked.
        var conversation = turnContext.Activity.GetConversationReference();
        foreach (var command in commands.Where(command => !_options.Unanswered.Contains(command.Activity, StringComparer.OrdinalIgnoreCase)))
        {
            Take(command, conversation);
        }
    }

    private bool StandsInFor(Activity activity) =>
        activity.Conversation?.Id is not null && (_options.Enabled is StandInMode.Always || (_options.Enabled is StandInMode.Auto && TestClient.Sent(activity)));

    private void Take(MluviiActivity command, ConversationReference conversation)
    {
        var session = _sessions.GetOrAdd(conversation.Conversation.Id, _ => new StandInSession(_options));
        lock (session)
        {
            if (_answers.To(command, session) is { } answer)
            {
                _answered.Writer.TryWrite(new StandInTurn(conversation, answer, Task.Delay(_options.Delay, time)));
            }

            if (_guest.After(command, session) is { } act)
            {
                _acted.Writer.TryWrite(new StandInTurn(conversation, act, Task.Delay(_options.GuestActsAfter, time)));
            }
        }
    }
}
