using Microsoft.Extensions.Options;

namespace MluviiBot.Dialogs.Forms;

/// <summary>Stops the start over a form's setting that cannot work, and names its key.</summary>
internal sealed class FormsOptionsValidator : IValidateOptions<FormsOptions>
{
    public ValidateOptionsResult Validate(string? name, FormsOptions options)
    {
        var failures = options.Forms.SelectMany(form => Check($"{FormsOptions.Section}:{nameof(options.Forms)}:{form.Key}", form.Value)).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Check(string key, FormOptions form)
    {
        var template = form.Template;
        return form.InitialParams.Select(param => ($"{key}:{nameof(form.InitialParams)}:{param.Key}", param.Value))
            .Concat(Numbered($"{key}:{nameof(form.Template)}:{nameof(template.Header)}", template.Header))
            .Concat(Numbered($"{key}:{nameof(form.Template)}:{nameof(template.Body)}", template.Body))
            .Concat(Numbered($"{key}:{nameof(form.Template)}:{nameof(template.Buttons)}", template.Buttons))
            .Concat(Numbered($"{key}:{nameof(form.Template)}:{nameof(template.Footer)}", template.Footer))
            .Where(text => !CallParamText.IsValid(text.Value))
            .Select(text => $"{text.Item1} has a brace that belongs to no call parameter; write {{name}} or {{name|other text}}.")
            .Concat(form.TimePickers.SelectMany(picker => Check($"{key}:{nameof(form.TimePickers)}:{picker.Key}", picker.Value)));
    }

    private static IEnumerable<(string Key, string Value)> Numbered(string key, IEnumerable<string> values) =>
        values.Select((value, index) => ($"{key}:{index}", value));

    private static IEnumerable<string> Check(string key, TimePickerOptions picker)
    {
        if (picker.From < TimeSpan.Zero || picker.To > TimeSpan.FromDays(1) || picker.From >= picker.To)
        {
            yield return $"{key}:{nameof(picker.To)} must be later than {nameof(picker.From)}, both between 00:00:00 and 1.00:00:00.";
        }

        if (picker.Length < TimeSpan.FromMinutes(1))
        {
            yield return $"{key}:{nameof(picker.Length)} must be 00:01:00 or more.";
        }

        if (picker.FirstDay is < 0 or > 365)
        {
            yield return $"{key}:{nameof(picker.FirstDay)} must lie between 0 and 365.";
        }

        if (picker.Days is < 1 or > 60)
        {
            yield return $"{key}:{nameof(picker.Days)} must lie between 1 and 60.";
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(picker.TimeZone, out _))
        {
            yield return $"{key}:{nameof(picker.TimeZone)} is no time zone that this machine knows; write one such as Europe/Prague.";
        }
    }
}
