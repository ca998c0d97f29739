using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;

namespace MluviiBot.Simulator.Scripts.Steps.Bots;

/// <summary>The bot shows something: the next of its kind, with no other words before it.</summary>
internal abstract record BotShows : ScriptStep
{
    /// <summary>Kinds of what it looks at.</summary>
    protected abstract PartKind[] Kinds { get; }

    /// <summary>What must be shown, in words for messages.</summary>
    protected abstract string Expected { get; }

    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var seat = stage.Guest(Guest);
        var passed = "the bot showed nothing more";
        return stage.UntilAsync(
            Within,
            () =>
            {
                while (seat.Next(Expected, Kinds) is { } part)
                {
                    if (CanPass(part))
                    {
                        passed = part.ToString();
                        seat.Follow();
                        continue;
                    }

                    Check(part);
                    seat.Follow();
                    return true;
                }

                return false;
            },
            () => new MismatchException(Expected, passed),
            cancellationToken);
    }

    /// <summary>Whether something of its kind is not meant, so that a later one may be.</summary>
    protected virtual bool CanPass(ShownPart part) => false;

    /// <exception cref="MismatchException">It is not what must be shown.</exception>
    protected abstract void Check(ShownPart part);
}
