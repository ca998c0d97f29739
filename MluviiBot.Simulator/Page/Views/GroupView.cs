namespace MluviiBot.Simulator.Page.Views;

/// <summary>A group as the operator's desk shows it, for guests of the web chat.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Hours">Its business hours.</param>
/// <param name="Operators">Ids of its operators.</param>
/// <param name="State">ONLINE, BUSY or OFFLINE.</param>
/// <param name="Reasons">Why it is offline, in mluvii's words.</param>
/// <param name="MaxSlots">Guests that the operators at their desks can have.</param>
/// <param name="FreeSlots">Guests that they could take besides.</param>
/// <param name="InQueue">Guests in the queue.</param>
/// <param name="QueueLimit">Guests that the queue takes.</param>
public sealed record GroupView(
    int Id,
    string Name,
    string Hours,
    IReadOnlyList<int> Operators,
    string State,
    IReadOnlyList<string> Reasons,
    int MaxSlots,
    int FreeSlots,
    int InQueue,
    int QueueLimit);
