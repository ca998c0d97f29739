using Microsoft.Extensions.DependencyInjection;

namespace MluviiBot.Extensions.Turns;

/// <summary>The connections by name; found when first needed, as they need the pipeline themselves.</summary>
internal sealed class TurnConnections(IServiceProvider services)
{
    private readonly Lazy<Dictionary<string, ITurnConnection>> _byName =
        new(() => services.GetServices<ITurnConnection>().ToDictionary(connection => connection.Name, StringComparer.Ordinal));

    /// <returns>Null when this process does not have it.</returns>
    public ITurnConnection? Find(string name) => _byName.Value.GetValueOrDefault(name);
}
