namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class Tokenizer
{
    public Tokenizer()
    {
    }

    public static TokenizerFunction DefaultTokenizer { get; }

    public static List<Token> DefaultTokenizerImpl(string text, string locale = null) => throw new NotImplementedException();
}
