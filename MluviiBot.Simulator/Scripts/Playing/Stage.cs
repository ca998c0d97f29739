using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Scripts.Playing;

/// <summary>A script that is being played: its simulation and its guests.</summary>
internal sealed class Stage(Simulation simulation, FaultTable faults, TimeSpan patience)
{
    private const string OnlyGuest = "guest";

    private readonly Dictionary<string, GuestSeat> _guests = [];
    private string _current = OnlyGuest;

    public Simulation Simulation => simulation;

    public FaultTable Faults => faults;

    /// <summary>Names and sessions of the guests who came.</summary>
    public IReadOnlyDictionary<string, GuestSeat> Guests => _guests;

    /// <summary>Seats a guest who came; he is the one who acted last.</summary>
    public void Seat(string? name, SessionView session)
    {
        _current = name ?? OnlyGuest;
        _guests[_current] = new GuestSeat(simulation, session.Id);
    }

    /// <summary>A guest by name, or the one who acted last; null when he has not come.</summary>
    public GuestSeat? GuestOrNull(string? name) => _guests.GetValueOrDefault(name ?? _current);

    /// <summary>A guest by name; the one who acted last when there is no name.</summary>
    public GuestSeat Guest(string? name)
    {
        var wanted = name ?? _current;
        return GuestOrNull(wanted)
            ?? throw new MismatchException($"'{wanted}' in the chat", $"the script has no '{wanted} arrives' before this step");
    }

    /// <summary>A guest does something, as soon as his window lets him.</summary>
    public async Task ActAsync(string? name, TimeSpan? within, Action<long> act, CancellationToken cancellationToken)
    {
        var seat = Guest(name);
        _current = name ?? _current;
        await TryAsync(
            within,
            () =>
            {
                seat.Acts();
                act(seat.SessionId);
            },
            cancellationToken);
    }

    /// <summary>Does something as soon as mluvii lets it be done.</summary>
    public Task TryAsync(TimeSpan? within, Action act, CancellationToken cancellationToken)
    {
        var why = "";
        return UntilAsync(
            within,
            () =>
            {
                try
                {
                    act();
                    return true;
                }
                catch (NotPossibleException notYet)
                {
                    why = notYet.Message.TrimEnd('.');
                    return false;
                }
            },
            () => new MismatchException("this to be possible", why),
            cancellationToken);
    }

    /// <summary>Waits for something; it is looked for whenever anything happens in the simulation.</summary>
    /// <param name="within">How long; null for as long as the script waits.</param>
    /// <param name="happened">Looks whether it has happened; throws when something else has.</param>
    /// <param name="tooLate">What is wrong when it has not.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="MismatchException">It did not happen.</exception>
    public async Task UntilAsync(TimeSpan? within, Func<bool> happened, Func<MismatchException> tooLate, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var seen = simulation.Log.LastSequence;
        if (happened())
        {
            return;
        }

        limit.CancelAfter(within ?? patience);
        try
        {
            await foreach (var _ in simulation.Log.ReadAsync(seen, null, limit.Token))
            {
                if (happened())
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // What came with the last moment, or was told late by a busy computer, has come.
            if (!happened())
            {
                throw tooLate();
            }
        }
    }
}
