namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class ModelResult<T>
{
    public ModelResult()
    {
    }

    public int End { get; set; }

    public T Resolution { get; set; }

    public int Start { get; set; }

    public string Text { get; set; }

    public string TypeName { get; set; }
}
