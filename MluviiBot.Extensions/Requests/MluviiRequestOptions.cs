using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>How long mluvii may take to answer and what happens to the guest's texts meanwhile; section <c>Mluvii:Requests</c>.</summary>
public sealed class MluviiRequestOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = $"{MluviiOptions.Section}:Requests";

    internal static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>How long mluvii may take to answer a request that <see cref="Timeouts"/> does not name; 10 seconds by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long an answer may take, by the request's name. By default 5 minutes where the guest has to act (<see cref="ChatbotOpenFileUploadPrompt"/>,
    /// <see cref="RequestLocation"/>) and 20 seconds where mluvii has something to deliver (<see cref="SendHeroCard"/>, <see cref="ShareFile"/>).
    /// </summary>
    public IDictionary<string, TimeSpan> Timeouts { get; } = new Dictionary<string, TimeSpan>(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(ChatbotOpenFileUploadPrompt)] = TimeSpan.FromMinutes(5),
        [nameof(RequestLocation)] = TimeSpan.FromMinutes(5),
        [nameof(SendHeroCard)] = TimeSpan.FromSeconds(20),
        [nameof(ShareFile)] = TimeSpan.FromSeconds(20),
    };

    /// <summary>
    /// How long after a time-out the answer may still come; 10 seconds by default. A newer request of the same kind waits that long
    /// before it is sent, as nothing in an answer says which request it belongs to. Zero sends at once and risks a wrong match.
    /// </summary>
    public TimeSpan LateAnswers { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether what the guest writes meanwhile is kept and given to the dialog with the answer; true by default.</summary>
    public bool KeepTexts { get; set; } = true;

    /// <summary>
    /// What a guest who writes meanwhile is told, each time; null, the default, says nothing. Called in the guest's turn, so it may go by
    /// <c>CultureInfo.CurrentUICulture</c> when the bot sets it.
    /// </summary>
    public Func<string>? OneMoment { get; set; }

    internal TimeSpan TimeoutOf(MluviiActivity request) => Timeouts.TryGetValue(request.Activity, out var timeout) ? timeout : Timeout;
}

internal sealed class MluviiRequestOptionsValidator : IValidateOptions<MluviiRequestOptions>
{
    public ValidateOptionsResult Validate(string? name, MluviiRequestOptions options)
    {
        var failures = new List<string>();
        Check(nameof(options.Timeout), options.Timeout);
        foreach (var (request, timeout) in options.Timeouts)
        {
            var key = $"{nameof(options.Timeouts)}:{request}";
            Check(key, timeout);
            if (MluviiActivities.TypeOf(request) is not { } type || RequestTypes.ResponseTo(type) is null)
            {
                failures.Add($"{MluviiRequestOptions.Section}:{key} names no request that mluvii answers.");
            }
        }

        if (options.LateAnswers < TimeSpan.Zero || options.LateAnswers > MluviiRequestOptions.Longest)
        {
            failures.Add($"{MluviiRequestOptions.Section}:{nameof(options.LateAnswers)} must lie between 00:00:00 and 1.00:00:00.");
        }

        if (!options.KeepTexts && options.OneMoment is null)
        {
            failures.Add($"{MluviiRequestOptions.Section}:{nameof(options.KeepTexts)} may be false only when {nameof(options.OneMoment)} tells the guest to wait: his texts would be lost.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Check(string key, TimeSpan value)
        {
            if (value <= TimeSpan.Zero || value > MluviiRequestOptions.Longest)
            {
                failures.Add($"{MluviiRequestOptions.Section}:{key} must be longer than 00:00:00 and not longer than 1.00:00:00.");
            }
        }
    }
}
