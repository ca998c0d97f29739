namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class Token
{
    public Token()
    {
    }

    public int End { get; set; }

    public string Normalized { get; set; }

    public int Start { get; set; }

    public string Text { get; set; }
}
