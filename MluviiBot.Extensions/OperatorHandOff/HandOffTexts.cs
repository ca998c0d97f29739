using Microsoft.Bot.Builder;

namespace MluviiBot.Extensions.OperatorHandOff;

/// <summary>What a guest reads while being handed over, in the language that the bot chooses. A text is needed when it can be shown.</summary>
public sealed class HandOffTexts
{
    /// <summary>The one farewell, in the same message as the hand-over. Always needed.</summary>
    public required Func<ITurnContext, string> Farewell { get; init; }

    /// <summary>All operators are busy; the number is how many guests wait, null when mluvii does not say. Asks what the guest wants.</summary>
    public Func<ITurnContext, int?, string>? Busy { get; init; }

    /// <summary>Button for <see cref="HandOffOffers.WaitInQueue"/>.</summary>
    public Func<ITurnContext, string>? WaitInQueue { get; init; }

    /// <summary>Button for <see cref="HandOffOffers.LeaveMessage"/>.</summary>
    public Func<ITurnContext, string>? LeaveMessage { get; init; }

    /// <summary>Button for <see cref="HandOffOffers.NamedOperator"/>.</summary>
    public Func<ITurnContext, string>? NamedOperator { get; init; }

    /// <summary>Button for <see cref="HandOffOffers.StayWithBot"/>.</summary>
    public Func<ITurnContext, string>? StayWithBot { get; init; }

    /// <summary>Asks which operator; their names are the buttons.</summary>
    public Func<ITurnContext, string>? ChooseOperator { get; init; }

    /// <summary>Button below the names of operators: back to the other offers.</summary>
    public Func<ITurnContext, string>? OtherWay { get; init; }

    /// <summary>No operator can be named; the other offers follow.</summary>
    public Func<ITurnContext, string>? NoOperator { get; init; }

    internal void Check(HandOffOffers offers)
    {
        Need(offers != HandOffOffers.None, Busy, nameof(Busy));
        Need(offers.HasFlag(HandOffOffers.WaitInQueue), WaitInQueue, nameof(WaitInQueue));
        Need(offers.HasFlag(HandOffOffers.LeaveMessage), LeaveMessage, nameof(LeaveMessage));
        Need(offers.HasFlag(HandOffOffers.StayWithBot), StayWithBot, nameof(StayWithBot));
        var byName = offers.HasFlag(HandOffOffers.NamedOperator);
        Need(byName, NamedOperator, nameof(NamedOperator));
        Need(byName, ChooseOperator, nameof(ChooseOperator));
        Need(byName, OtherWay, nameof(OtherWay));
        Need(byName, NoOperator, nameof(NoOperator));
    }

    private static void Need(bool shown, Delegate? text, string name)
    {
        if (shown && text is null)
        {
            throw new ArgumentException($"{nameof(HandOffTexts)}.{name} is needed for what the dialog offers.");
        }
    }
}
