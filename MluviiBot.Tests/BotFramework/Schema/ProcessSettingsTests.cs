using Microsoft.Bot.Schema;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace MluviiBot.Tests.BotFramework.Schema;

/// <summary>Changes what the whole process sees, so nothing runs beside it.</summary>
[CollectionDefinition(nameof(ProcessSettingsTests), DisableParallelization = true)]
[Collection(nameof(ProcessSettingsTests))]
public sealed class ProcessSettingsTests : IDisposable
{
    private readonly Func<JsonSerializerSettings>? _before = JsonConvert.DefaultSettings;

    public ProcessSettingsTests() => JsonConvert.DefaultSettings = () => new JsonSerializerSettings
    {
        Formatting = Formatting.Indented,
        NullValueHandling = NullValueHandling.Include,
    };

    public void Dispose() => JsonConvert.DefaultSettings = _before;

    [Fact]
    public void Settings_of_the_process_do_not_reach_rest_calls()
    {
        SafeJsonConvert.SerializeObject(new { a = 1 }).ShouldBe("""{"a":1}""");
        SafeJsonConvert.SerializeObject(new { a = 1 }, new JsonSerializerSettings()).ShouldBe("""{"a":1}""");
    }

    [Fact]
    public async Task Settings_of_the_process_do_not_reach_http_bodies()
    {
        var activity = new Activity("message", value: new { a = (string?)null });

        (await Wire.WriteBodyAsync(activity)).ShouldBe("""{"type":"message","value":{}}""");
    }
}
