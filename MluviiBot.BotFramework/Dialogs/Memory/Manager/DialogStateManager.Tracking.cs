using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <content>Lets a dialog ask which of its paths changed since it last looked. The marks lie in the dialog scope.</content>
public partial class DialogStateManager
{
    private const string Marks = "dialog._tracker.paths";

    /// <summary>Starts to watch paths. Those that are computed, such as <c>user[turn.name]</c>, are left out.</summary>
    /// <returns>Names for <see cref="AnyPathChanged"/>.</returns>
    public List<string> TrackPaths(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var tracked = new List<string>();
        foreach (var path in paths)
        {
            if (MarkOf(TransformPath(path)) is { } mark)
            {
                tracked.Add(mark);
                var markPath = $"{Marks}.{mark}";
                if (!ObjectPath.HasValue(this, markPath))
                {
                    ObjectPath.SetPathValue(this, markPath, 0);
                }
            }
        }

        return tracked;
    }

    /// <summary>Whether any watched path was set after the dialog's event counter stood at <paramref name="counter"/>.</summary>
    public bool AnyPathChanged(uint counter, IEnumerable<string> paths)
    {
        foreach (var path in paths ?? [])
        {
            if (GetValue<uint>($"{Marks}.{path}") > counter)
            {
                return true;
            }
        }

        return false;
    }

    private static string MarkOf(string path)
    {
        if (!ObjectPath.TryResolvePath(new JObject(), path, out var segments) || segments.Count == 0)
        {
            return null;
        }

        return string.Join('_', segments.Select(segment => Convert.ToString(segment, CultureInfo.InvariantCulture)));
    }

    private void NoteChange(string path, JToken value)
    {
        // Nobody watches anything in most bots.
        if (GetMemoryScope(ScopePath.Dialog)?.GetMemory(_dialogContext) is not { } dialog
            || !ObjectPath.TryGetPathValue<JObject>(dialog, "_tracker.paths", out var marks)
            || MarkOf(path) is not { } mark)
        {
            return;
        }

        var counter = GetValue<uint>(DialogPath.EventCounter);
        foreach (var (watched, _) in marks)
        {
            // A change of a whole object is one of every watched member that it brings along.
            var inside = watched.StartsWith(mark + "_", StringComparison.OrdinalIgnoreCase);
            if (string.Equals(watched, mark, StringComparison.OrdinalIgnoreCase) || (inside && value is not JValue))
            {
                ObjectPath.SetPathValue(this, $"{Marks}.{watched}", counter);
            }
        }
    }
}
