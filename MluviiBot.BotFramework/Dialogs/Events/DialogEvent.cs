namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that happened which a dialog or its parents may want to handle.</summary>
public class DialogEvent
{
    public DialogEvent()
    {
    }

    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
