using Microsoft.Extensions.Options;
using MluviiBot.Conversation;
using MluviiBot.Dialogs.Menu;

namespace MluviiBot;

/// <summary>Checks what annotations cannot: names of topics, languages and details.</summary>
internal sealed class GuestOptionsValidator(IEnumerable<Topic> topics, IConfiguration settings) : IValidateOptions<GuestOptions>
{
    private readonly string[] _topics = [.. topics.Select(topic => topic.Name)];

    public ValidateOptionsResult Validate(string? name, GuestOptions options)
    {
        var languages = GuestLanguages.Known.Select(language => language.Name).ToList();
        var failures = NotAmong(nameof(options.Languages), options.Languages, languages)
            .Concat(NotAmong(nameof(options.Menu), options.Menu, _topics))
            .Concat(options.HandOffReasons.Keys.Where(topic => !_topics.Contains(topic, StringComparer.OrdinalIgnoreCase))
                .Select(topic => $"{GuestOptions.Section}:{nameof(options.HandOffReasons)}:{topic} names no topic; topics are {string.Join(", ", _topics)}."))
            .Concat(options.HandOffReasons.Where(reason => string.IsNullOrWhiteSpace(reason.Value))
                .Select(reason => $"{GuestOptions.Section}:{nameof(options.HandOffReasons)}:{reason.Key} must not be empty: routing would choose the bot again."))
            .Concat(options.DetailParameters.Where(parameter => string.IsNullOrWhiteSpace(parameter.Value))
                .Select(parameter => $"{GuestOptions.Section}:{nameof(options.DetailParameters)}:{parameter.Key} must name a call parameter."))
            .Concat(NoDetails())
            .ToList();
        if (options.Languages.Count > 0 && !options.Languages.Contains(options.DefaultLanguage))
        {
            failures.Add($"{GuestOptions.Section}:{nameof(options.DefaultLanguage)} must be one of {GuestOptions.Section}:{nameof(options.Languages)}.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    /// <summary>Names that are no details were left out of the options.</summary>
    private IEnumerable<string> NoDetails() =>
        from parameter in settings.GetSection($"{GuestOptions.Section}:{nameof(GuestOptions.DetailParameters)}").GetChildren()
        where !Enum.TryParse<Detail>(parameter.Key, ignoreCase: true, out _)
        select $"{parameter.Path} names no detail; details are {string.Join(", ", Enum.GetNames<Detail>())}.";

    private static IEnumerable<string> NotAmong(string key, IList<string> values, IReadOnlyCollection<string> known) =>
        values.Index()
            .Where(value => !known.Contains(value.Item, StringComparer.OrdinalIgnoreCase))
            .Select(value => $"{GuestOptions.Section}:{key}:{value.Index} is {value.Item}, which is none of {string.Join(", ", known)}.");
}
