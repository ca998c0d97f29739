namespace MluviiBot.Simulator.Yaml;

/// <summary>A place in a file.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">From 1 on.</param>
/// <param name="Column">From 1 on.</param>
public readonly record struct YamlPlace(string File, long Line, long Column)
{
    /// <summary>As compilers write it: <c>tenant.yaml(12,5)</c>.</summary>
    public override string ToString() => $"{File}({Line},{Column})";
}
