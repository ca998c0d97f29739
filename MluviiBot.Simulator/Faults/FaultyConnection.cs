using MluviiBot.Simulator.BotService.Issuer;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Faults;

/// <summary>A connection on which things go wrong. What happens on the network itself does <see cref="FaultyNetwork"/>.</summary>
internal sealed class FaultyConnection(IChatbotConnection inner, FaultTable faults, Overtaking overtaking, SigningKeys keys, Simulation simulation) : IChatbotConnection
{
    public ChatbotKind Kind => inner.Kind;

    public TimeSpan Patience => inner.Patience;

    public async Task<SentToBot> SendAsync(ChatbotDelivery delivery, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var fault = faults.Next(FaultDirection.ToBot, delivery.SessionId, delivery.Activity.Activity);
        switch (fault?.Kind)
        {
            case FaultKind.Drop:
                return SentToBot.Nothing with { Error = "Lost by a fault." };
            case FaultKind.Reorder:
                _ = SendOvertakenAsync(delivery, fault.Delay, cancellationToken);
                return SentToBot.Nothing with { Error = "Held back by a fault, until the next activity has gone by." };
            case FaultKind.Delay:
                await Task.Delay(fault.Delay, cancellationToken);
                break;
            case FaultKind.KeyRotation:
                keys.Rotate(keepOld: false);
                break;
        }

        using var onNetwork = FaultyNetwork.Expect(fault?.Kind, delivery.Activity);
        var sent = await inner.SendAsync(delivery, cancellationToken);
        overtaking.Pass(FaultDirection.ToBot, delivery.SessionId);
        return sent;
    }

    private async Task SendOvertakenAsync(ChatbotDelivery delivery, TimeSpan longest, CancellationToken cancellationToken)
    {
        string ended;
        try
        {
            await overtaking.WaitAsync(FaultDirection.ToBot, delivery.SessionId, longest, cancellationToken);
            var sent = await inner.SendAsync(delivery, cancellationToken);
            ended = sent.Error ?? $"The bot answered {sent.HttpStatus}.";
        }
        catch (Exception failed)
        {
            // Nobody waits for this task; the log is where it is looked for.
            ended = failed.Message;
        }

        simulation.Log.Append(new Noted(NoteKind.Fault, $"{delivery.Activity.Activity}, which was held back, went out. {ended}") { SessionId = delivery.SessionId });
    }
}
