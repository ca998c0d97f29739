using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Benchmarks.Activities;

/// <summary>An activity as bots without the library handle it: a <see cref="JObject"/> built by hand, and taken apart by hand.</summary>
/// <param name="Name">Name on the wire.</param>
/// <param name="Build">The object to send.</param>
/// <param name="TakeApart">Its members as typed values.</param>
internal sealed record NaiveActivity(string Name, Func<JObject> Build, Func<JObject, object?> TakeApart)
{
    /// <summary>The JSON that both sides read.</summary>
    public string Json { get; } = Build().ToString(Formatting.None);

    public object? Read()
    {
        var json = JObject.Parse(Json);
        return (string?)json["Activity"] == Name ? TakeApart(json) : null;
    }

    public string Write() => Build().ToString(Formatting.None);
}
