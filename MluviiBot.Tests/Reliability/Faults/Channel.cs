using System.Collections.Concurrent;
using System.Text;
using Newtonsoft.Json;

namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>Brings activities to the bot as the channel does: to any process, again until one has taken it, and now and then once more for nothing.</summary>
internal sealed class Channel(BotFleet bots, string path, CancellationToken limit) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(15) };
    private readonly ConcurrentBag<Task> _repetitions = [];
    private int _posts;

    /// <summary>How often an activity was posted, whatever came of it.</summary>
    public int Posts => _posts;

    public async Task DeliverAsync(object activity, Random chance)
    {
        var json = JsonConvert.SerializeObject(activity);
        await PostAsync(json, chance);
        if (chance.Next(4) == 0)
        {
            _repetitions.Add(RepeatAsync(json, TimeSpan.FromMilliseconds(chance.Next(3000)), new Random(chance.Next())));
        }
    }

    /// <summary>Waits for repetitions on their way.</summary>
    public async Task FinishAsync() => await Task.WhenAll(_repetitions);

    public void Dispose() => _http.Dispose();

    private async Task RepeatAsync(string json, TimeSpan later, Random chance)
    {
        await Task.Delay(later, limit);
        await PostAsync(json, chance);
    }

    private async Task PostAsync(string json, Random chance)
    {
        while (!await TryPostAsync(json, bots.Any(chance)))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50 + chance.Next(200)), limit);
        }
    }

    private async Task<bool> TryPostAsync(string json, Uri bot)
    {
        Interlocked.Increment(ref _posts);
        try
        {
            using var content = new StringContent(json, Encoding.UTF8, "application/json");
            using var response = await _http.PostAsync(new Uri(bot, path), content, limit);
            ((int)response.StatusCode).ShouldNotBeInRange(400, 499);
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException && !limit.IsCancellationRequested)
        {
            // The process has been killed.
            return false;
        }
    }
}
