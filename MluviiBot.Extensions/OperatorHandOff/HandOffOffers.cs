namespace MluviiBot.Extensions.OperatorHandOff;

/// <summary>What a guest may choose when all operators are busy.</summary>
[Flags]
public enum HandOffOffers
{
    /// <summary>Nothing: the dialog ends with <see cref="HandOffResult.Busy"/>.</summary>
    None = 0,

    /// <summary>To wait in the queue.</summary>
    WaitInQueue = 1,

    /// <summary>To leave a message, which is the bot's to take: <see cref="HandOffResult.MessageWanted"/>.</summary>
    LeaveMessage = 2,

    /// <summary>An operator who is available, by name; passed on with <c>Forward</c>, which ignores queue limit and slots.</summary>
    NamedOperator = 4,

    /// <summary>To stay with the bot: <see cref="HandOffResult.Declined"/>.</summary>
    StayWithBot = 8,
}
