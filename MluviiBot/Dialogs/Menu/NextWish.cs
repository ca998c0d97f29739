using Microsoft.Bot.Builder.Dialogs;

namespace MluviiBot.Dialogs.Menu;

/// <summary>What the guest wrote while a topic asked mluvii: the last of it is the wish after the topic.</summary>
internal static class NextWish
{
    private const string Key = "nextWish";

    /// <param name="step">A step of the topic.</param>
    /// <param name="meanwhile">What the guest wrote before this step, oldest first.</param>
    public static void KeepWish(this WaterfallStepContext step, IReadOnlyList<string>? meanwhile)
    {
        if (meanwhile is [.., var last])
        {
            step.Values[Key] = last;
        }
    }

    /// <summary>The end of a topic that served the guest.</summary>
    public static TopicEnd.Served Served(this WaterfallStepContext step) => new(step.Values.TryGetValue(Key, out var wish) ? wish as string : null);
}
