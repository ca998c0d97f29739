namespace MluviiBot.Extensions.Turns;

/// <summary>A way to guests: runs the turns of what it brought in, and delivers what they sent.</summary>
public interface ITurnConnection
{
    /// <summary>What <see cref="Arrival.Connection"/> and <see cref="Delivery.Connection"/> call it.</summary>
    string Name { get; }

    /// <summary>Runs the turn of an arrival whose caller is gone or was answered already. The lane is held; a turn that fails throws.</summary>
    Task RunTurnAsync(Arrival arrival, CancellationToken cancellationToken);

    /// <summary>Delivers one activity, once: trying again is the caller's.</summary>
    Task<DeliveryOutcome> DeliverAsync(Delivery delivery, CancellationToken cancellationToken);
}
