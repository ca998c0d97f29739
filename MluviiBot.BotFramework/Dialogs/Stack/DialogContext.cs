using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack during one turn: begins, continues and ends dialogs, and passes events up to its parents. Not to be kept after the turn.</summary>
public partial class DialogContext
{
    private readonly DialogContext _sameAs;
    private TurnContextStateCollection _services;
    private DialogStateManager _state;

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = StackOf(state);
    }

    /// <summary>The stack inside a container; dialogs that are not in <paramref name="dialogs"/> are looked for in the parent.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(parentDialogContext);
        Dialogs = dialogs;
        Context = parentDialogContext.Context;
        Stack = StackOf(state);
        Parent = parentDialogContext;
    }

    /// <summary>Another view of the same stack.</summary>
    private protected DialogContext(DialogContext same)
    {
        ArgumentNullException.ThrowIfNull(same);
        Dialogs = same.Dialogs;
        Context = same.Context;
        Stack = same.Stack;
        Parent = same.Parent;
        _sameAs = same;
    }

    /// <summary>The top of the stack, null when no dialog runs.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The stack inside the active dialog when that is a container, else null. Built anew by each call.</summary>
    public DialogContext Child
        => ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    public ITurnContext Context { get; }

    public DialogSet Dialogs { get; }

    public DialogContext Parent { get; set; }

    /// <summary>Things that dialogs need during the turn; children see those that their parent has when they first ask.</summary>
    public TurnContextStateCollection Services => _services ??= _sameAs?.Services ?? CopyServices();

    /// <summary>The active dialog comes first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>Memory by path, such as <c>conversation.name</c> or <c>$dialogProperty</c>. Costs nothing until first used.</summary>
    public DialogStateManager State
    {
        get => _state ??= _sameAs?.State ?? new DialogStateManager(this);
        set => _state = value;
    }

    /// <summary>When set, <see cref="Services"/> starts with what the turn holds.</summary>
    internal bool ServicesFromTurn { get; init; }

    /// <summary>Looks in this context's set, then in those of the parents.</summary>
    /// <returns>Null when there is no such dialog.</returns>
    public Dialog FindDialog(string dialogId)
    {
        for (var context = this; context != null; context = context.Parent)
        {
            if (context.Dialogs.Find(dialogId) is { } dialog)
            {
                return dialog;
            }
        }

        return null;
    }

    /// <summary>The language of the turn: <c>turn.locale</c> if set, else the activity's, else the current culture's.</summary>
    public string GetLocale()
    {
        var locale = TurnMemoryScope.Peek(Context, "locale")?.ToString();
        if (string.IsNullOrEmpty(locale))
        {
            locale = Context.Activity?.Locale;
        }

        if (string.IsNullOrEmpty(locale))
        {
            return CultureInfo.CurrentCulture.Name;
        }

        try
        {
            return CultureInfo.GetCultureInfo(locale).Name;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.CurrentCulture.Name;
        }
    }

    private static List<DialogInstance> StackOf(DialogState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.DialogStack ??= [];
    }

    private TurnContextStateCollection CopyServices()
    {
        var services = new TurnContextStateCollection();
        IEnumerable<KeyValuePair<string, object>> given = ServicesFromTurn ? Context.TurnState : Parent?.Services;
        foreach (var (key, service) in given ?? [])
        {
            services[key] = service;
        }

        return services;
    }
}
