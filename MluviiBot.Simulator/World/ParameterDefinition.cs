namespace MluviiBot.Simulator.World;

/// <summary>A session parameter that the tenant has defined.</summary>
public sealed record ParameterDefinition
{
    public required string Name { get; init; }

    /// <summary>What operators read.</summary>
    public string? Label { get; init; }

    /// <summary>Whether chatbots and forms may not change it.</summary>
    public bool IsReadOnly { get; init; }
}
