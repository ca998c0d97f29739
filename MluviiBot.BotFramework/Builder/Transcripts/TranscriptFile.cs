#nullable enable
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder;

/// <summary>A file with a JSON array of activities.</summary>
internal static class TranscriptFile
{
    private static readonly byte[] Opening = Encoding.UTF8.GetBytes("[\n");
    private static readonly byte[] Separator = Encoding.UTF8.GetBytes(",\n");
    private static readonly byte[] Closing = Encoding.UTF8.GetBytes("\n]");

    /// <summary>Writes over the closing bracket, so that a long conversation costs no more than a short one.</summary>
    public static async Task AppendAsync(string path, Activity activity)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, 4096, FileOptions.Asynchronous);
        await using (file.ConfigureAwait(false))
        {
            var first = file.Length <= Opening.Length + Closing.Length;
            file.Position = first ? 0 : file.Length - Closing.Length;
            await file.WriteAsync(first ? Opening : Separator).ConfigureAwait(false);
            await file.WriteAsync(Encoding.UTF8.GetBytes(BotJson.Serialize(activity))).ConfigureAwait(false);
            await file.WriteAsync(Closing).ConfigureAwait(false);
            file.SetLength(file.Position);
        }
    }

    public static async Task<List<Activity>> ReadAsync(string path)
        => File.Exists(path) ? BotJson.Deserialize<List<Activity>>(await File.ReadAllTextAsync(path).ConfigureAwait(false)) ?? [] : [];

    public static Task ReplaceAsync(string path, Activity update) => ChangeAsync(path, update.Id, original => LoggedMessage.Updated(original, update));

    public static Task MarkDeletedAsync(string path, Activity deletion) => ChangeAsync(path, deletion.Id, LoggedMessage.Tombstone);

    private static async Task ChangeAsync(string path, string? id, Func<Activity, Activity> change)
    {
        var activities = await ReadAsync(path).ConfigureAwait(false);
        var position = activities.FindIndex(activity => activity.Id == id);
        if (position < 0)
        {
            return;
        }

        activities[position] = change(activities[position]);
        var json = string.Join(",\n", activities.Select(activity => BotJson.Serialize(activity)));
        await File.WriteAllTextAsync(path, $"[\n{json}\n]").ConfigureAwait(false);
    }
}
