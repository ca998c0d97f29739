#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>Words that mean yes or no.</summary>
internal sealed class AnswerWords
{
    private const string YesSigns = "👍,👌,✅,✔,☑,🆗,🙆,💯";
    private const string NoSigns = "👎,❌,✖,🚫,⛔,🙅";

    /// <param name="yes">Words and phrases that mean yes wherever they stand.</param>
    /// <param name="no">Those that mean no.</param>
    /// <param name="neither">Phrases that hold such a word and mean neither ("not sure").</param>
    /// <param name="yesAlone">Words that mean yes only when nothing else is said.</param>
    /// <param name="noAlone">Words that mean no only when nothing else is said.</param>
    /// <param name="fillers">Words that may stand between a yes and the no that takes it back.</param>
    /// <param name="negations">Words that take a yes back and mean nothing by themselves.</param>
    public AnswerWords(string yes, string no, string neither = "", string yesAlone = "", string noAlone = "", string fillers = "", string negations = "")
    {
        Anywhere.Add(neither, null).Add(yes, true).Add(no, false).Add("ok,okay,oki,true", true).Add("false", false).Add(YesSigns, true).Add(NoSigns, false);
        Alone.Add(yesAlone, true).Add(noAlone, false).Add("yes,y", true);
        Fillers.Add(fillers, true);
        Negations.Add(negations, true);
    }

    public PhraseTable<bool?> Anywhere { get; } = new();

    public PhraseTable<bool> Alone { get; } = new();

    public PhraseTable<bool> Fillers { get; } = new();

    public PhraseTable<bool> Negations { get; } = new();
}
