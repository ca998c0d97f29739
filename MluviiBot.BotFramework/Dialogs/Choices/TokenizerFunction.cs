namespace Microsoft.Bot.Builder.Dialogs.Choices;

public delegate List<Token> TokenizerFunction(string text, string locale = null);
