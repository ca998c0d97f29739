using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>
/// Memory by path, as one <see cref="DialogContext"/> sees it. The first part of a path names a scope
/// (<see cref="ScopePath"/>), the rest leads into it: <c>conversation.orders[0].name</c>.
/// </summary>
public partial class DialogStateManager : IDictionary<string, object>
{
    private const string FirstFunction = ".first()";

    private readonly DialogContext _dialogContext;
    private int _version;

    /// <param name="dc">Whose memory it is.</param>
    /// <param name="configuration">By default the one in the turn state, else all scopes and aliases that the runtime has.</param>
    public DialogStateManager(DialogContext dc, DialogStateManagerConfiguration configuration = null)
    {
        ArgumentNullException.ThrowIfNull(dc);
        _dialogContext = dc;
        var turn = dc.Context.TurnState;
        Configuration = configuration ?? turn.Get<DialogStateManagerConfiguration>();
        if (Configuration == null)
        {
            Configuration = DialogStateManagerConfiguration.CreateDefault();
            turn.Set(Configuration);
        }
    }

    public DialogStateManagerConfiguration Configuration { get; set; }

    /// <summary>Ignores case.</summary>
    /// <returns>Null when there is no such scope.</returns>
    public MemoryScope GetMemoryScope(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var scope in Configuration.MemoryScopes)
        {
            if (string.Equals(scope.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return scope;
            }
        }

        return null;
    }

    /// <summary>Finds the scope that a path begins with, and what is left of the path.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The path begins with no known scope.</exception>
    public virtual MemoryScope ResolveMemoryScope(string path, out string remainingPath)
        => FindScope(path, out remainingPath) ?? throw UnknownScope(nameof(path), path);

    /// <summary>Writes out the aliases: <c>$name</c> becomes <c>dialog.name</c>.</summary>
    public virtual string TransformPath(string path)
    {
        foreach (var resolver in Configuration.PathResolvers)
        {
            path = resolver.TransformPath(path);
        }

        return path;
    }

    /// <returns>False when there is no value, or the path begins with no known scope.</returns>
    public bool TryGetValue<T>(string path, out T value)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        value = default;
        path = TransformPath(path.Trim());
        if (FindScope(path, out var remaining) is not { } scope)
        {
            return false;
        }

        var first = remaining.IndexOf(FirstFunction, StringComparison.OrdinalIgnoreCase);
        if (first >= 0)
        {
            return TryGetFirst(scope.GetMemory(_dialogContext), remaining[..first], remaining[(first + FirstFunction.Length)..], out value);
        }

        if (remaining.Length > 0)
        {
            return ObjectPath.TryGetPathValue(this, path, out value);
        }

        var memory = scope.GetMemory(_dialogContext);
        value = memory == null ? default : ObjectPath.MapValueTo<T>(memory);
        return memory != null;
    }

    public T GetValue<T>(string pathExpression, Func<T> defaultValue = null)
    {
        ArgumentNullException.ThrowIfNull(pathExpression);
        return TryGetValue<T>(pathExpression, out var value) ? value : defaultValue == null ? default : defaultValue();
    }

    public bool GetBoolValue(string pathExpression, bool defaultValue = false)
        => TryGetValue<bool>(pathExpression, out var value) ? value : defaultValue;

    public int GetIntValue(string pathExpression, int defaultValue = 0)
        => TryGetValue<int>(pathExpression, out var value) ? value : defaultValue;

    public string GetStringValue(string pathExpression, string defaultValue = null)
        => TryGetValue<string>(pathExpression, out var value) ? value : defaultValue;

    /// <summary>Stores a copy of the value as JSON; objects and lists on the way are made when missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The path begins with no known scope.</exception>
    /// <exception cref="ArgumentException">The value is a task that nobody awaited.</exception>
    public void SetValue(string path, object value)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (value is Task)
        {
            throw new ArgumentException($"{path}: the value is a task. Await it first.", nameof(value));
        }

        path = TransformPath(path.Trim());
        var json = value == null ? null : value as JToken ?? JToken.FromObject(value, BotJson.Serializer);
        ObjectPath.SetPathValue(this, path, json);
        NoteChange(path, json);
        _version++;
    }

    public void RemoveValue(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        path = TransformPath(path.Trim());
        ObjectPath.RemovePathValue(this, path);
        NoteChange(path, null);
        _version++;
    }

    /// <summary>Changes with every value set or removed here.</summary>
    public string Version() => _version.ToString(CultureInfo.InvariantCulture);

    private MemoryScope FindScope(string path, out string remaining)
    {
        ArgumentNullException.ThrowIfNull(path);
        var end = path.AsSpan().IndexOfAny('.', '[');
        if (end <= 0)
        {
            remaining = string.Empty;
            return GetMemoryScope(path);
        }

        remaining = path[(path[end] == '.' ? end + 1 : end)..];
        return GetMemoryScope(path[..end]);
    }

    private ArgumentOutOfRangeException UnknownScope(string parameter, string path)
        => new(parameter, $"'{path}' does not match memory scopes:[{string.Join(',', Configuration.MemoryScopes.Select(scope => scope.Name))}]");

    /// <summary>Recognizers give entities as lists, or lists of lists: the first one is meant.</summary>
    private static bool TryGetFirst<T>(object memory, string listPath, string rest, out T value)
    {
        value = default;
        if (memory == null || !ObjectPath.TryGetPathValue<object>(memory, listPath, out var list))
        {
            return false;
        }

        var first = list;
        for (var depth = 0; depth < 2; depth++)
        {
            if (first is System.Collections.IEnumerable items and not (string or JObject or JValue or IDictionary<string, object>))
            {
                first = items.Cast<object>().FirstOrDefault();
            }
            else if (depth == 0)
            {
                return false;
            }
        }

        rest = rest.TrimStart('.');
        if (first == null)
        {
            return false;
        }

        if (rest.Length > 0)
        {
            return ObjectPath.TryGetPathValue(first, rest, out value);
        }

        value = ObjectPath.MapValueTo<T>(first);
        return true;
    }
}
