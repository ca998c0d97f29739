namespace Microsoft.Bot.Builder.Dialogs;

public interface IItemIdentity
{
    string GetIdentity();
}
