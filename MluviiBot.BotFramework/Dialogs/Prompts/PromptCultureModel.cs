namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words of a language in which prompts offer choices.</summary>
public class PromptCultureModel
{
    public PromptCultureModel()
    {
    }

    /// <summary>Between two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>Before the last of three or more choices.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>The culture code in lower case, such as <c>cs-cz</c>.</summary>
    public string Locale { get; set; }

    public string NoInLanguage { get; set; }

    /// <summary>Between choices that are not the last.</summary>
    public string Separator { get; set; }

    public string YesInLanguage { get; set; }
}
