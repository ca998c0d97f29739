namespace MluviiBot.Simulator.BotService;

/// <summary>Answers what is no proper request, as a body that is too long, in the form of the bot service.</summary>
internal sealed class BadRequestFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (BadHttpRequestException wrong)
        {
            return ServiceError.Of(wrong.StatusCode, "BadArgument", wrong.Message);
        }
    }
}
