using System.Net.WebSockets;
using System.Text;
using MluviiBot.Simulator.BotService.Conversations;

namespace MluviiBot.Simulator.BotService.DirectLine;

/// <summary>The activities of a conversation over a WebSocket, each as it comes. Clients send empty frames to keep it open.</summary>
internal static class DirectLineStream
{
    private static readonly TimeSpan GoodBye = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(string id, string? watermark, HttpContext context, ConversationTable conversations)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await ServiceError.BadArgument("This address speaks WebSocket only.").ExecuteAsync(context);
            return;
        }

        if (conversations.Find(id) is not { } conversation)
        {
            await ServiceError.NoConversation(id).ExecuteAsync(context);
            return;
        }

        if (DirectLineEndpoints.Watermark(watermark) is not { } after)
        {
            await DirectLineEndpoints.WrongWatermark().ExecuteAsync(context);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var closed = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        var listening = ReadUntilClosedAsync(socket, closed);
        try
        {
            await foreach (var set in conversation.ListenAsync(after, closed.Token))
            {
                await socket.SendAsync(Encoding.UTF8.GetBytes(set.ToJson()), WebSocketMessageType.Text, endOfMessage: true, closed.Token);
            }

            await CloseAsync(socket, null, closed.Token);
        }
        catch (CollisionException)
        {
            await CloseAsync(socket, "collision", closed.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The client has left; it comes back with its watermark.
        }

        // The client says good-bye as well; one that does not is cut off.
        await listening.WaitAsync(GoodBye).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await closed.CancelAsync();
        await listening;
    }

    private static async Task ReadUntilClosedAsync(WebSocket socket, CancellationTokenSource closed)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer, closed.Token)).MessageType != WebSocketMessageType.Close)
            {
            }

            await CloseAsync(socket, null, closed.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // As above.
        }

        await closed.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket, string? reason, CancellationToken cancellationToken)
    {
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, reason, cancellationToken);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // Then it is closed already.
        }
    }
}
