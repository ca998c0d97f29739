using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Requests;

/// <summary>Steps that put what they got into words.</summary>
internal static class Say
{
    /// <summary>Says how the request before ended, and goes on.</summary>
    public static async Task<DialogTurnResult> OutcomeAsync<TResponse>(WaterfallStepContext step, CancellationToken cancellationToken)
        where TResponse : MluviiActivity
    {
        var answer = step.Result.ShouldBeAssignableTo<MluviiAnswer<TResponse>>()!;
        var outcome = answer switch
        {
            MluviiAnswer<TResponse>.Answered { Response: SetCallParamsResponse } => "done",
            MluviiAnswer<TResponse>.Answered { Response: GetCallParamsResponse response } => $"name is {response.CallParams.GetValueOrDefault("name")}",
            MluviiAnswer<TResponse>.Answered { Response: ChatbotOpenFileUploadPromptResponse response } => response.FileUrl ?? "no file",
            MluviiAnswer<TResponse>.Answered => "answered",
            MluviiAnswer<TResponse>.Refused refused => $"refused: {refused.Error}",
            MluviiAnswer<TResponse>.Unsupported unsupported => $"unsupported on {unsupported.Channel}",
            _ => "timed out",
        };
        var meanwhile = answer.Meanwhile.Count == 0 ? string.Empty : $", meanwhile: {string.Join(" | ", answer.Meanwhile)}";
        await step.Context.SendActivityAsync(outcome + meanwhile, cancellationToken: cancellationToken);
        return await step.NextAsync(cancellationToken: cancellationToken);
    }
}
