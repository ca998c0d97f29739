namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>Memory that lasts one turn. It starts with the activity, the last dialog result and the last dialog event.</summary>
public class TurnMemoryScope : MemoryScope
{
    internal const string LastResult = "lastresult";
    internal const string DialogEvent = "dialogEvent";

    private const string Activity = "activity";

    public TurnMemoryScope()
        : base(ScopePath.Turn, includeInSnapshot: true)
    {
    }

    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var turn = dc.Context.TurnState;
        if (!turn.TryGetValue(ScopePath.Turn, out var memory))
        {
            var fresh = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase) { [Activity] = dc.Context.Activity };
            MoveNote(turn, fresh, LastResult);
            MoveNote(turn, fresh, DialogEvent);
            turn[ScopePath.Turn] = memory = fresh;
        }

        return memory;
    }

    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(memory);
        dc.Context.TurnState[ScopePath.Turn] = memory;
    }

    /// <summary>Keeps a value for the scope without making its memory, which most bots never look at.</summary>
    internal static void Note(ITurnContext turnContext, string name, object value)
    {
        var turn = turnContext.TurnState;
        if (turn.TryGetValue(ScopePath.Turn, out var memory))
        {
            if (memory is IDictionary<string, object> values)
            {
                values[name] = value;
            }
        }
        else if (value != null || turn.ContainsKey(NoteKey(name)))
        {
            turn[NoteKey(name)] = new Noted(value);
        }
    }

    /// <summary>Reads one value without making the memory.</summary>
    internal static object Peek(ITurnContext turnContext, string name)
        => turnContext.TurnState.TryGetValue(ScopePath.Turn, out var memory) && ObjectPath.TryGetPathValue<object>(memory, name, out var value)
            ? value
            : null;

    private static void MoveNote(TurnContextStateCollection turn, Dictionary<string, object> memory, string name)
    {
        if (turn.Remove(NoteKey(name), out var value) && value is Noted noted)
        {
            memory[name] = noted.Value;
        }
    }

    private static string NoteKey(string name) => name == LastResult ? TurnPath.LastResult : TurnPath.DialogEvent;

    /// <summary>The end of the turn disposes what lies in its state; a dialog's result is not its to dispose.</summary>
    private sealed record Noted(object Value);
}
