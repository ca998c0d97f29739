using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MluviiBot.Simulator.Log;

/// <summary>
/// How the simulator writes and reads JSON of its own, for pages, files and scripts: camelCase, also the words of its enums, and nothing for null.
/// mluvii's words (channels, states of groups, sources of parameters, names of activities) stay as mluvii writes them.
/// </summary>
public static class SimulationJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Brings options that belong to somebody else in line.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.RespectNullableAnnotations = true;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        return options;
    }
}
