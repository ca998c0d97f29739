using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    private const string AdaptiveCardAction = "adaptiveCard/action";
    private const string Search = "application/search";

    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>
    /// Calls the method for the invoke's name. What it returns is the answer; null sends none, for a bot that sends the
    /// answer itself. An <see cref="InvokeResponseException"/> becomes the answer it carries.
    /// </summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case Search:
                    var search = InvokeValue.Search(turnContext.Activity);
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, search, cancellationToken).ConfigureAwait(false));
                case AdaptiveCardAction:
                    var action = InvokeValue.CardAction(turnContext.Activity);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, action, cancellationToken).ConfigureAwait(false));
                case SignInConstants.VerifyStateOperationName or SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();
                default:
                    return new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
            }
        }
        catch (InvokeResponseException answer)
        {
            return answer.CreateInvokeResponse();
        }
    }

    /// <summary>A universal action (<c>Action.Execute</c>) of an adaptive card.</summary>
    /// <returns>The card or message that takes the place of the card, or an error.</returns>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        => Task.FromException<AdaptiveCardInvokeResponse>(new InvokeResponseException(HttpStatusCode.NotImplemented));

    /// <summary>Typing in a field of an adaptive card that looks its choices up.</summary>
    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken)
        => Task.FromException<SearchInvokeResponse>(new InvokeResponseException(HttpStatusCode.NotImplemented));

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => Task.FromException(new InvokeResponseException(HttpStatusCode.NotImplemented));

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var answer = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken).ConfigureAwait(false);
        if (answer is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            await turnContext.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = answer }, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Ends the handling of an invoke with an answer, from any depth.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _status = HttpStatusCode.InternalServerError;
        private readonly object _body;

        public InvokeResponseException()
        {
        }

        public InvokeResponseException(string message)
            : base(message)
        {
        }

        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
            : base($"The invoke is answered with status {(int)statusCode}.")
        {
            _status = statusCode;
            _body = body;
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_status, Body = _body };
    }

    /// <summary>Reads the values of known invokes; a wrong one is answered with status 400 and an error that says what is wrong.</summary>
    private static class InvokeValue
    {
        private const string ErrorType = "application/vnd.microsoft.error";
        private const string Execute = "Action.Execute";
        private const string Teams = "msteams";

        public static AdaptiveCardInvokeValue CardAction(IInvokeActivity activity)
        {
            var value = Read<AdaptiveCardInvokeValue>(activity);
            if (value.Action is not { } action)
            {
                throw Refusal("BadRequest", "The value has no action.");
            }

            return action.Type == Execute ? value : throw Refusal("NotSupported", $"The action '{action.Type}' is not supported.");
        }

        public static SearchInvokeValue Search(IInvokeActivity activity)
        {
            var value = Read<SearchInvokeValue>(activity);
            if (string.IsNullOrEmpty(value.Kind))
            {
                value.Kind = activity.ChannelId == Teams ? SearchInvokeTypes.Search : throw Refusal("BadRequest", "The search has no kind.");
            }

            return string.IsNullOrEmpty(value.QueryText) ? throw Refusal("BadRequest", "The search has no queryText.") : value;
        }

        private static T Read<T>(IInvokeActivity activity) where T : class
        {
            if (activity.Value is T typed)
            {
                return typed;
            }

            try
            {
                return LooseJson.To<T>(activity.Value) ?? throw Refusal("BadRequest", "The invoke has no value.");
            }
            catch (Newtonsoft.Json.JsonException)
            {
                throw Refusal("BadRequest", "The value of the invoke is not of the form its name asks for.");
            }
        }

        private static InvokeResponseException Refusal(string code, string message) => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = ErrorType,
            Value = new Error(code, message),
        });
    }
}
