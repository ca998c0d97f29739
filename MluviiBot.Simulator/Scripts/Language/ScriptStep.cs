using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Language;

/// <summary>One line of a script.</summary>
internal abstract record ScriptStep
{
    /// <summary>Where it stands; filled in by the reader.</summary>
    public YamlPlace Place { get; init; }

    /// <summary>Its words, as <c>guest says</c>; filled in by the reader.</summary>
    public string Words { get; init; } = "";

    /// <summary>The guest whom it names; null for the one who acted last. Filled in by the reader.</summary>
    public string? Guest { get; init; }

    /// <summary>How long it waits; null for the script's patience.</summary>
    public TimeSpan? Within { get; init; }

    /// <summary>Does it, or waits for it.</summary>
    /// <exception cref="MismatchException">It did not happen, or something else did.</exception>
    public abstract Task PlayAsync(Stage stage, CancellationToken cancellationToken);
}
