namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something recognised in a text, and where it stands.</summary>
/// <typeparam name="T">What was recognised.</typeparam>
public class ModelResult<T>
{
    public ModelResult()
    {
    }

    /// <summary>Index of the last character.</summary>
    public int End { get; set; }

    public T Resolution { get; set; }

    /// <summary>Index of the first character.</summary>
    public int Start { get; set; }

    /// <summary>The part of the text that was recognised.</summary>
    public string Text { get; set; }

    public string TypeName { get; set; }
}
