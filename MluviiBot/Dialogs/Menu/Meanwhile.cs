using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.TextFormatting;

namespace MluviiBot.Dialogs.Menu;

/// <summary>What the guest wrote while mluvii was asked, one text a line: the dialog that asked goes on, and passes it on when it ends.</summary>
internal static class Meanwhile
{
    private const string Key = "meanwhile";

    /// <summary>Texts as one, in plain words; null for none.</summary>
    public static string? Join(IEnumerable<string?> texts) => string.Join('\n', texts.Select(GuestText.Plain).Where(text => text.Length > 0)) is { Length: > 0 } all ? all : null;

    /// <param name="step">A step of the dialog.</param>
    /// <param name="texts">What the guest wrote before this step, oldest first.</param>
    public static void KeepMeanwhile(this WaterfallStepContext step, IEnumerable<string?> texts) => step.Values[Key] = Join([step.KeptMeanwhile(), .. texts]);

    /// <summary>The answer to what the step before asked mluvii; what the guest wrote before it came is kept.</summary>
    /// <typeparam name="TResponse">What mluvii answers with.</typeparam>
    /// <param name="step">A step of the dialog.</param>
    public static MluviiAnswer<TResponse> TakeAnswer<TResponse>(this WaterfallStepContext step)
        where TResponse : MluviiActivity
    {
        var answer = (MluviiAnswer<TResponse>)step.Result;
        step.KeepMeanwhile(answer.Meanwhile);
        return answer;
    }

    /// <summary>All that was kept in the steps so far; null for nothing.</summary>
    public static string? KeptMeanwhile(this WaterfallStepContext step) => step.Values.TryGetValue(Key, out var kept) ? kept as string : null;

    /// <summary>The end of a topic that served the guest.</summary>
    public static TopicEnd.Served Served(this WaterfallStepContext step) => new(step.KeptMeanwhile());

    /// <summary>The end of a topic that a human goes on with.</summary>
    public static TopicEnd.HumanWanted HumanWanted(this WaterfallStepContext step) => new(step.KeptMeanwhile());
}
