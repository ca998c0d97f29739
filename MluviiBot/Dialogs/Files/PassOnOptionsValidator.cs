using Microsoft.Extensions.Options;

namespace MluviiBot.Dialogs.Files;

/// <summary>Stops the start when one call parameter would hold two things.</summary>
internal sealed class PassOnOptionsValidator : IValidateOptions<PassOnOptions>
{
    public ValidateOptionsResult Validate(string? name, PassOnOptions options) =>
        options.Files.Length > 0 && options.Files == options.Location
            ? ValidateOptionsResult.Fail($"{PassOnOptions.Section}:{nameof(options.Files)} and {nameof(options.Location)} must name different call parameters.")
            : ValidateOptionsResult.Success;
}
