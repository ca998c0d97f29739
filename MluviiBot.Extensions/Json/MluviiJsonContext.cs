using System.Text.Json;
using System.Text.Json.Serialization;

namespace MluviiBot.Extensions.Json;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ActivityTable))]
[JsonSerializable(typeof(CommonMembers))]
[JsonSerializable(typeof(IDictionary<string, JsonElement>))]
internal sealed partial class MluviiJsonContext : JsonSerializerContext;
