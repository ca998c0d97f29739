namespace Microsoft.Bot.Builder.Dialogs.Prompts;

public class PromptCultureModel
{
    public PromptCultureModel()
    {
    }

    public string InlineOr { get; set; }

    public string InlineOrMore { get; set; }

    public string Locale { get; set; }

    public string NoInLanguage { get; set; }

    public string Separator { get; set; }

    public string YesInLanguage { get; set; }
}
