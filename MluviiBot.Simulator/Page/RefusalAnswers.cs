using System.Text.Json;
using MluviiBot.Simulator.Page.Views;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Page;

/// <summary>Answers with one sentence what the windows do not let guests and operators do, and what is no proper request.</summary>
internal sealed class RefusalAnswers(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (NotPossibleException refused)
        {
            await AnswerAsync(context, StatusCodes.Status400BadRequest, refused.Message);
        }
        catch (BadHttpRequestException wrong)
        {
            await AnswerAsync(context, wrong.StatusCode, wrong.InnerException is JsonException { Message: var reason } ? $"The body is not what this address takes: {reason}" : wrong.Message);
        }
    }

    private static Task AnswerAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new Problem(sentence));
    }
}
