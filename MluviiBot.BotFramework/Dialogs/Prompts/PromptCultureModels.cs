namespace Microsoft.Bot.Builder.Dialogs.Prompts;

public static class PromptCultureModels
{
    public static PromptCultureModel Bulgarian { get; }

    public static PromptCultureModel Chinese { get; }

    public static PromptCultureModel Dutch { get; }

    public static PromptCultureModel English { get; }

    public static PromptCultureModel French { get; }

    public static PromptCultureModel German { get; }

    public static PromptCultureModel Hindi { get; }

    public static PromptCultureModel Italian { get; }

    public static PromptCultureModel Japanese { get; }

    public static PromptCultureModel Korean { get; }

    public static PromptCultureModel Portuguese { get; }

    public static PromptCultureModel Spanish { get; }

    public static PromptCultureModel Swedish { get; }

    public static PromptCultureModel Turkish { get; }

    public static PromptCultureModel[] GetSupportedCultures() => throw new NotImplementedException();

    public static string MapToNearestLanguage(string cultureCode) => throw new NotImplementedException();
}
