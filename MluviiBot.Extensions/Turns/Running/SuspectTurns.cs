using System.Threading.Channels;

namespace MluviiBot.Extensions.Turns;

/// <summary>
/// Has turns in which processes have died run one at a time: when this process dies as well, it is known with which of them. Otherwise all that is run
/// when a process starts would be blamed again and again for the one that kills it.
/// </summary>
internal sealed class SuspectTurns
{
    /// <summary>From how many deaths on. The first ones may be an accident.</summary>
    private const int Deaths = 2;

    /// <summary>One that does not end must not hold up the others for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Whoever is in it runs alone.
    private readonly Channel<Place> _cell = Channel.CreateBounded<Place>(1);

    /// <summary>Where someone who works in a lane runs suspects alone. What has been entered is left at the end.</summary>
    public sealed class Place(SuspectTurns turns) : IDisposable
    {
        private bool _isEntered;
        private bool _isAlone;

        /// <summary>Whether the turn that is next has to wait until it may run alone.</summary>
        public bool IsNeededFor(Grant grant) => grant.Deaths >= Deaths && !_isEntered;

        public async Task EnterAsync(CancellationToken cancellationToken)
        {
            _isEntered = true;
            if (Turn.Current is not null)
            {
                // Within a turn nobody is waited for, as he might wait for that turn.
                return;
            }

            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(Patience);
            try
            {
                await turns._cell.Writer.WriteAsync(this, patience.Token).ConfigureAwait(false);
                _isAlone = true;
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // Beside the one that does not end, then.
            }
        }

        public void Dispose()
        {
            if (_isAlone)
            {
                turns._cell.Reader.TryRead(out _);
            }
        }
    }
}
