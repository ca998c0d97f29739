using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Requests;

/// <summary>Pending deadlines in the storage, so that they outlive the process: 16 items, by the first digit of the request's id.</summary>
internal sealed class DeadlineStore(IStorage storage)
{
    private const string Digits = "0123456789abcdef";
    private const int MaxAttempts = 10;

    private readonly SemaphoreSlim[] _oneWriter = [.. Digits.Select(_ => new SemaphoreSlim(1))];

    /// <summary>Which of the items holds the deadline of a request.</summary>
    public static char ShardOf(string id) => id[0];

    /// <summary>All pending deadlines by request. Creates items that are not there: two who create one at once would not notice each other.</summary>
    public async Task<Dictionary<string, Deadline>> ReadAllAsync(CancellationToken cancellationToken)
    {
        string[] keys = [.. Digits.Select(KeyOf)];
        var items = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        if (items.Count < keys.Length)
        {
            var missing = keys.Where(key => !items.ContainsKey(key)).ToDictionary(key => key, object (_) => new DeadlineShard());
            await storage.WriteAsync(missing, cancellationToken).ConfigureAwait(false);
        }

        return items.Values.SelectMany(item => Read(ReadShard(item))).ToDictionary();
    }

    /// <summary>Changes the deadlines that lie together with this request's; when someone else was faster, again on what he wrote.</summary>
    /// <param name="id">A request.</param>
    /// <param name="change">Changes them and says whether that is to be written.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task ChangeAsync(string id, Func<Dictionary<string, Deadline>, bool> change, CancellationToken cancellationToken)
    {
        var oneWriter = _oneWriter[Digits.IndexOf(ShardOf(id), StringComparison.Ordinal)];
        await oneWriter.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            for (var attempt = 1; !await TryChangeAsync(KeyOf(ShardOf(id)), change, attempt == MaxAttempts, cancellationToken).ConfigureAwait(false); attempt++)
            {
                await Task.Yield();
            }
        }
        finally
        {
            oneWriter.Release();
        }
    }

    private async Task<bool> TryChangeAsync(string key, Func<Dictionary<string, Deadline>, bool> change, bool last, CancellationToken cancellationToken)
    {
        var items = await storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        var shard = items.TryGetValue(key, out var item) ? ReadShard(item) : new DeadlineShard();
        var deadlines = Read(shard);
        if (!change(deadlines))
        {
            return true;
        }

        shard.Deadlines = JsonConvert.SerializeObject(deadlines);
        try
        {
            await storage.WriteAsync(new Dictionary<string, object> { [key] = shard }, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception) when (!last && !cancellationToken.IsCancellationRequested)
        {
            // Storages have no common exception for an item that someone else changed meanwhile.
            return false;
        }
    }

    private static string KeyOf(char digit) => $"mluvii/requests/deadlines/{digit}";

    private static DeadlineShard ReadShard(object item) => item as DeadlineShard ?? ((JObject)item).ToObject<DeadlineShard>()!;

    private static Dictionary<string, Deadline> Read(DeadlineShard shard) => JsonConvert.DeserializeObject<Dictionary<string, Deadline>>(shard.Deadlines)!;
}
