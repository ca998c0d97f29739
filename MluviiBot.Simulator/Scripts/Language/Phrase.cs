using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Language;

/// <summary>A kind of step: how it is written, and how it is read.</summary>
internal sealed record Phrase
{
    private readonly Func<StepContext, YamlValue, ScriptStep>? _read;
    private readonly Func<ScriptStep>? _alone;

    /// <param name="words">What stands before the colon.</param>
    /// <param name="example">A whole step, for messages.</param>
    /// <param name="read">Reads what stands after the colon; null when nothing may.</param>
    /// <param name="alone">Makes the step when nothing stands there; null when something must.</param>
    public Phrase(string words, string example, Func<StepContext, YamlValue, ScriptStep>? read = null, Func<ScriptStep>? alone = null)
    {
        Words = words;
        Example = example;
        _read = read;
        _alone = alone;
    }

    public string Words { get; }

    public string Example { get; }

    /// <param name="context">What can be named.</param>
    /// <param name="at">The words.</param>
    /// <param name="value">What stands after the colon; null for no colon.</param>
    public ScriptStep Read(StepContext context, YamlValue at, YamlValue? value)
    {
        if (value is null or { IsEmpty: true })
        {
            return _alone?.Invoke() ?? throw at.Mistake($"'{Words}' lacks what comes after the colon, as in '{Example}'.");
        }

        return _read?.Invoke(context, value) ?? throw value.Mistake($"Nothing stands after '{Words}': write '{Example}'.");
    }
}
