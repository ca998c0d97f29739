using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using MluviiBot.Simulator.Page.Views;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Page;

/// <summary>Answers with one sentence what the windows do not let guests and operators do, and what is no proper request.</summary>
internal sealed class RefusalAnswers(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.GetTypedHeaders().ContentType is { Charset.HasValue: true, Encoding: null })
        {
            await AnswerAsync(context, StatusCodes.Status415UnsupportedMediaType, "The body's charset is unknown: send UTF-8.");
            return;
        }

        try
        {
            await next(context);
            if (context.Response is { StatusCode: >= StatusCodes.Status400BadRequest and var status, HasStarted: false, ContentType: null })
            {
                await AnswerAsync(context, status, SentenceFor(status));
            }
        }
        catch (NotPossibleException refused)
        {
            await AnswerAsync(context, StatusCodes.Status400BadRequest, refused.Message);
        }
        catch (BadHttpRequestException wrong)
        {
            var sentence = wrong.InnerException is JsonException { Message: var reason } ? $"The body is not what this address takes: {reason}" : wrong.Message;
            await AnswerAsync(context, wrong.StatusCode, sentence);
        }
    }

    private static string SentenceFor(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address.",
        StatusCodes.Status405MethodNotAllowed => "This address takes another method: see docs/simulator.md.",
        StatusCodes.Status413PayloadTooLarge => "The body is too long.",
        StatusCodes.Status415UnsupportedMediaType => "The body must be JSON, sent as application/json, or for a file a form, sent as multipart/form-data.",
        _ => $"{ReasonPhrases.GetReasonPhrase(status)}.",
    };

    private static Task AnswerAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new Problem(sentence));
    }
}
