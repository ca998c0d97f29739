using System.Threading.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;

namespace MluviiBot.TestClients;

/// <summary>Brings the bot what the <see cref="StandIn"/> answers, when it is time, by the adapter that brings everything else.</summary>
internal sealed partial class StandInTurns(
    StandIn standIn, IBotFrameworkHttpAdapter adapter, IBot bot, IOptions<Hosting.BotCredentials> credentials, ILogger<StandInTurns> logger) : BackgroundService
{
    // The id of a bot that runs without authentication; the adapter wants one.
    private const string NoAppId = "00000000-0000-0000-0000-000000000000";

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(standIn.Turns.Select(turns => RunAsync(turns, stoppingToken)));

    private async Task RunAsync(ChannelReader<StandInTurn> turns, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var turn in turns.ReadAllAsync(cancellationToken))
            {
                await turn.Due.WaitAsync(cancellationToken);
                await RunAsync(turn);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The process ends.
        }
    }

    private async Task RunAsync(StandInTurn turn)
    {
        try
        {
            var appId = credentials.Value.MicrosoftAppId is { Length: > 0 } configured ? configured : NoAppId;
            await ((BotAdapter)adapter).ContinueConversationAsync(appId, turn.ToEvent(), bot.OnTurnAsync, CancellationToken.None);
        }
        catch (Exception exception)
        {
            Log.NotBrought(logger, exception, turn.Activity.Activity, turn.Conversation.Conversation.Id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The stand-in's {Activity} could not be brought to the bot in conversation {ConversationId}.")]
        public static partial void NotBrought(ILogger logger, Exception exception, string activity, string conversationId);
    }
}
