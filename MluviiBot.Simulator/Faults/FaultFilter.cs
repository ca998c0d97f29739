using MluviiBot.Simulator.BotService.Issuer;

namespace MluviiBot.Simulator.Faults;

/// <summary>Lets go wrong what bots send. Comes before whatever checks their tokens.</summary>
internal abstract class FaultFilter(FaultTable faults, Overtaking overtaking, SigningKeys keys, IHostApplicationLifetime lifetime) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (faults.IsEmpty || await ReadAsync(http) is not var (sessionId, activity))
        {
            return await next(context);
        }

        using var gone = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var fault = faults.Next(FaultDirection.FromBot, sessionId, activity);
        try
        {
            return await MeetAsync(fault, sessionId, context, next, gone.Token);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            http.Abort();
            return TypedResults.Empty;
        }
    }

    /// <summary>Session and name of the activity in a body; null when it is none.</summary>
    protected abstract (long SessionId, string Activity)? Read(HttpContext http, string body);

    /// <summary>What a bot is answered whose activity is taken.</summary>
    protected abstract IResult Taken();

    private async Task<object?> MeetAsync(Fault? fault, long sessionId, EndpointFilterInvocationContext context, EndpointFilterDelegate next, CancellationToken gone)
    {
        var http = context.HttpContext;
        switch (fault?.Kind)
        {
            case FaultKind.Drop:
                return Taken();
            case FaultKind.TooManyRequests:
                http.Response.Headers.RetryAfter = "1";
                return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
            case FaultKind.ServerError:
                return TypedResults.StatusCode(StatusCodes.Status500InternalServerError);
            case FaultKind.BrokenConnection:
                http.Abort();
                return TypedResults.Empty;
            case FaultKind.NoAnswer:
                await next(context);
                await Task.Delay(Timeout.Infinite, gone);
                break;
            case FaultKind.Repeat:
                await next(context);
                http.Request.Body.Position = 0;
                break;
            case FaultKind.Reorder:
                await overtaking.WaitAsync(FaultDirection.FromBot, sessionId, fault.Delay, gone);
                return await next(context);
            case FaultKind.Delay:
                await Task.Delay(fault.Delay, gone);
                break;
            case FaultKind.KeyRotation:
                keys.Rotate(keepOld: false);
                break;
        }

        var result = await next(context);
        overtaking.Pass(FaultDirection.FromBot, sessionId);
        return result;
    }

    private async Task<(long SessionId, string Activity)?> ReadAsync(HttpContext http)
    {
        http.Request.EnableBuffering();
        using var body = new StreamReader(http.Request.Body, leaveOpen: true);
        var read = Read(http, await body.ReadToEndAsync(http.RequestAborted));
        http.Request.Body.Position = 0;
        return read;
    }
}
