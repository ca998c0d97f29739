using Microsoft.Bot.Builder.Dialogs.Memory.Paths;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads and writes inside objects by path: <c>a.b</c>, <c>a[0]</c>, <c>a['any name']</c>, <c>a[other.path]</c>. Works on JSON,
/// dictionaries, lists and plain objects alike; names ignore case.
/// </summary>
public static class ObjectPath
{
    /// <summary>True when there is a value that is not null.</summary>
    public static bool HasValue(object obj, string path) => TryGetPathValue<object>(obj, path, out _);

    /// <exception cref="KeyNotFoundException">There is no value.</exception>
    public static T GetPathValue<T>(object obj, string path)
        => TryGetPathValue<T>(obj, path, out var value) ? value : throw new KeyNotFoundException(path);

    public static T GetPathValue<T>(object obj, string path, T defaultValue)
        => TryGetPathValue<T>(obj, path, out var value) ? value : defaultValue;

    /// <returns>False when there is no value or it is null. A value that cannot become a <typeparamref name="T"/> throws.</returns>
    public static bool TryGetPathValue<T>(object obj, string path, out T value)
    {
        value = default;
        if (obj == null || path == null || !PathParser.TryParse(obj, path, out var segments))
        {
            return false;
        }

        var node = obj;
        foreach (var segment in segments)
        {
            node = PathNode.Child(node, segment);
            if (node == null)
            {
                return false;
            }
        }

        value = MapValueTo<T>(node);
        return true;
    }

    /// <summary>Sets the value at a path, making what is missing on the way. Does nothing when the path cannot be resolved.</summary>
    /// <param name="obj">Where the path begins.</param>
    /// <param name="path">The path.</param>
    /// <param name="value">The value.</param>
    /// <param name="json">Store a JSON copy of the value (the default) rather than the object itself.</param>
    public static void SetPathValue(object obj, string path, object value, bool json = true)
    {
        ArgumentNullException.ThrowIfNull(obj);
        ArgumentNullException.ThrowIfNull(path);
        if (!PathParser.TryParse(obj, path, out var segments) || segments.Count == 0)
        {
            return;
        }

        var node = obj;
        for (var i = 0; i < segments.Count - 1; i++)
        {
            var next = PathNode.Child(node, segments[i]);
            if (next == null)
            {
                PathNode.SetChild(node, segments[i], segments[i + 1] is int ? new JArray() : new JObject());
                next = PathNode.Child(node, segments[i]);
            }

            node = next;
        }

        PathNode.SetChild(node, segments[^1], json ? ValueMapper.Stored(value) : value);
    }

    /// <summary>Removes the value at a path; in a list it becomes null. A path without a value is ignored.</summary>
    public static void RemovePathValue(object obj, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (obj == null || !PathParser.TryParse(obj, path, out var segments) || segments.Count == 0)
        {
            return;
        }

        var node = obj;
        for (var i = 0; i < segments.Count - 1 && node != null; i++)
        {
            node = PathNode.Child(node, segments[i]);
        }

        if (node != null)
        {
            PathNode.RemoveChild(node, segments[^1]);
        }
    }

    /// <summary>Splits a path into names and indexes; paths within brackets are replaced by their values.</summary>
    /// <param name="obj">Where paths within brackets are looked up.</param>
    /// <param name="propertyPath">The path.</param>
    /// <param name="segments">Strings and ints; with <paramref name="eval"/> the one value that the path leads to.</param>
    /// <param name="eval">Return the value instead of the way to it.</param>
    /// <returns>False when the path is malformed or something it needs has no value.</returns>
    public static bool TryResolvePath(object obj, string propertyPath, out List<object> segments, bool eval = false)
    {
        ArgumentNullException.ThrowIfNull(propertyPath);
        if (!PathParser.TryParse(obj, propertyPath, out segments))
        {
            return false;
        }

        // A quoted text or a number is its own value.
        if (eval && !(segments is [int] || propertyPath is ['\'' or '"', ..]))
        {
            var found = TryGetPathValue<object>(obj, propertyPath, out var value);
            segments = found ? [value] : null;
        }

        return segments != null;
    }

    /// <summary>Names of the members of an object; of plain objects the names in C#.</summary>
    public static IEnumerable<string> GetProperties(object obj) => PathNode.Members(obj).Select(static member => member.Key);

    /// <summary>Minds case, unlike paths.</summary>
    public static bool ContainsProperty(object obj, string name) => GetProperties(obj).Contains(name);

    public static void ForEachProperty(object obj, Action<string, object> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        foreach (var (name, value) in PathNode.Members(obj))
        {
            action(name, value());
        }
    }

    /// <summary>A deep copy by way of JSON: members that JSON leaves out are not copied.</summary>
    public static T Clone<T>(T obj) => (T)ValueMapper.Clone(obj);

    /// <summary>A new object with the members of the first, overlaid by those of the second that are not null.</summary>
    public static T Merge<T>(T startObject, T overlayObject)
        where T : class
        => Assign<T>(startObject, overlayObject);

    /// <inheritdoc cref="Merge"/>
    public static T Assign<T>(object startObject, object overlayObject)
        where T : class
        => (T)Assign(startObject, overlayObject, typeof(T));

    /// <inheritdoc cref="Merge"/>
    public static object Assign(object startObject, object overlayObject, Type type)
        => ValueMapper.MapTo(ValueMapper.Merge(startObject, overlayObject), type);

    /// <summary>Converts by way of JSON where the value is not a <typeparamref name="T"/> already.</summary>
    public static T MapValueTo<T>(object val) => val is null ? default : (T)ValueMapper.MapTo(val, typeof(T));
}
