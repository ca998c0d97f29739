using Microsoft.Bot.Builder.Dialogs;

namespace MluviiBot.Tests.BotFramework.Dialogs;

/// <summary>Waterfall steps that come up again and again.</summary>
internal static class Steps
{
    public static WaterfallStep Ask(string question) => (step, cancel) => step.BeginDialogAsync("ask", question, cancel);

    public static WaterfallStep Begin(string dialogId, object? options = null) => (step, cancel) => step.BeginDialogAsync(dialogId, options, cancel);

    public static WaterfallStep SayResultAndEnd(string prefix) => async (step, cancel) =>
    {
        await step.Context.SendActivityAsync($"{prefix} {step.Result}", cancellationToken: cancel);
        return await step.EndDialogAsync(step.Result, cancel);
    };

    public static ComponentDialog Component(string id, params Dialog[] dialogs)
    {
        var component = new ComponentDialog(id);
        foreach (var dialog in dialogs)
        {
            component.AddDialog(dialog);
        }

        return component;
    }
}
