using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Scripts.Playing;

/// <summary>A guest of a script, and how far the script has followed what the bot did for him.</summary>
internal sealed class GuestSeat(Simulation simulation, long sessionId)
{
    private readonly LinkedList<ShownPart> _shown = [];
    private readonly List<Asked> _asked = [];
    private long _read;
    private int _followed;
    private bool _hasTyped;
    private long _lookedAt;

    public long SessionId => sessionId;

    public SessionView Session => simulation.Find(sessionId) ?? throw new MismatchException("the session", "the simulator has forgotten it");

    /// <summary>The guest is about to do something: what the bot shows from here on is an answer to it.</summary>
    public void Acts()
    {
        Read();
        _hasTyped = false;
        _lookedAt = _shown.Last?.Value.Entry.Id ?? _lookedAt;
    }

    /// <summary>Whether the bot has shown since the guest's last act that it writes.</summary>
    public bool BotHasTyped()
    {
        Read();
        return _hasTyped;
    }

    /// <summary>The next thing of some kinds that the bot shows; null when it has not yet. What is passed over can be anything but words.</summary>
    /// <param name="expected">For messages.</param>
    /// <param name="kinds">Kinds that are looked for.</param>
    /// <exception cref="MismatchException">The bot says something else first.</exception>
    public ShownPart? Next(string expected, params ReadOnlySpan<PartKind> kinds)
    {
        Read();
        while (_shown.First?.Value is { } part)
        {
            if (kinds.Contains(part.Kind))
            {
                return part;
            }

            if (part.Kind is PartKind.Words)
            {
                throw new MismatchException(expected, part.ToString());
            }

            _shown.RemoveFirst();
        }

        return null;
    }

    /// <summary>What <see cref="Next"/> found has been looked at.</summary>
    public void Follow()
    {
        _lookedAt = Math.Max(_lookedAt, _shown.First!.Value.Entry.Id);
        _shown.RemoveFirst();
    }

    /// <summary>
    /// The first thing that the bot shows beyond the message that was looked at last and beyond the guest's last act, or words that were not
    /// mentioned; null when there is none.
    /// </summary>
    public ShownPart? Unexpected()
    {
        Read();
        return _shown.FirstOrDefault(part => part.Entry.Id > _lookedAt || part.Kind is PartKind.Words);
    }

    /// <summary>Follows to the first activity from where the script is that a check accepts; false when the bot has not sent one yet.</summary>
    public bool FollowAsked(Func<Asked, bool> isIt)
    {
        Read();
        var index = _asked.FindIndex(_followed, asked => isIt(asked));
        _followed = index < 0 ? _followed : index + 1;
        return index >= 0;
    }

    /// <summary>What the bot has sent to mluvii and the script has not followed.</summary>
    public IReadOnlyList<Asked> NotFollowed => _asked[_followed..];

    private void Read()
    {
        foreach (var happened in simulation.Log.After(_read, sessionId))
        {
            _read = happened.Sequence;
            switch (happened)
            {
                case Shown { Entry: { Author: Author.Bot } entry }:
                    foreach (var part in ShownPart.Of(entry))
                    {
                        _shown.AddLast(part);
                    }

                    break;
                case ActivityFromBot { Activity: "typing" or "Typing" }:
                    _hasTyped = true;
                    break;
                case ActivityFromBot { Activity: not "message" } sent:
                    _asked.Add(Asked.Of(sent));
                    break;
            }
        }
    }
}
