namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that can be told apart in a debugger.</summary>
public interface IItemIdentity
{
    string GetIdentity();
}
