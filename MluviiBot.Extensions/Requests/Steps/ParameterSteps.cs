using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>Parameters and tags of the session.</summary>
public static class ParameterSteps
{
    /// <summary>Asks for the parameters of the session; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> GetCallParamsAsync(this DialogContext step, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new GetCallParams(), cancellationToken);

    /// <summary>Sets parameters of the session; the next step's result is the answer. A read-only one is refused.</summary>
    /// <param name="step">The step.</param>
    /// <param name="callParams">New values by name; the other parameters stay.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> SetCallParamsAsync(
        this DialogContext step, IEnumerable<KeyValuePair<string, string?>> callParams, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new SetCallParams { CallParams = new MluviiMap<string?>(callParams) }, cancellationToken);

    /// <summary>Sets one parameter of the session; the next step's result is the answer. A read-only one is refused.</summary>
    /// <param name="step">The step.</param>
    /// <param name="name">Name of the parameter.</param>
    /// <param name="value">Its new value.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> SetCallParamAsync(
        this DialogContext step, string name, string? value, CancellationToken cancellationToken = default) =>
        step.SetCallParamsAsync([new(name, value)], cancellationToken);

    /// <summary>Puts a tag on the session. No answer is known.</summary>
    /// <param name="step">The step.</param>
    /// <param name="name">Name of the tag.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task SetTagAsync(this DialogContext step, string name, CancellationToken cancellationToken = default) =>
        step.SendAsync(new SetTag { Name = name }, null, cancellationToken);

    /// <summary>Takes a tag off the session. No answer is known.</summary>
    /// <param name="step">The step.</param>
    /// <param name="name">Name of the tag.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task UnsetTagAsync(this DialogContext step, string name, CancellationToken cancellationToken = default) =>
        step.SendAsync(new UnsetTag { Name = name }, null, cancellationToken);
}
