using Microsoft.Extensions.Options;
using MluviiBot.Extensions.TextFormatting;

namespace MluviiBot.Extensions.Channels;

/// <summary>Stops the start on a channel that is misspelt and on a limit that no button can keep.</summary>
internal sealed class GuestChannelOptionsValidator : IValidateOptions<MluviiOptions>
{
    private const int ShortestTitle = 5;

    public ValidateOptionsResult Validate(string? name, MluviiOptions options)
    {
        var wrong = new List<string>();
        if (!GuestChannel.Known.Contains(new GuestChannel(options.AssumedChannel)))
        {
            wrong.Add($"{MluviiOptions.Section}:{nameof(MluviiOptions.AssumedChannel)} must be one of {Known}.");
        }

        foreach (var (channel, settings) in options.Channels)
        {
            var key = $"{MluviiOptions.Section}:{nameof(MluviiOptions.Channels)}:{channel}";
            if (!GuestChannel.Known.Contains(new GuestChannel(channel)))
            {
                wrong.Add($"{key} is no channel; it must be one of {Known}.");
            }

            if (settings.MaxButtons < 1)
            {
                wrong.Add($"{key}:{nameof(settings.MaxButtons)} must be 1 or more.");
            }

            if (settings.MaxButtonTitle < ShortestTitle)
            {
                wrong.Add($"{key}:{nameof(settings.MaxButtonTitle)} must be {ShortestTitle} or more.");
            }

            if (settings.Markup is { } markup && !Enum.IsDefined(markup))
            {
                wrong.Add($"{key}:{nameof(settings.Markup)} must be {nameof(TextMarkup.Html)} or {nameof(TextMarkup.Plain)}.");
            }
        }

        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static string Known => string.Join(", ", GuestChannel.Known);
}
