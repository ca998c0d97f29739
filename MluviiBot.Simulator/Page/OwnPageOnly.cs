using System.Net;
using MluviiBot.Simulator.Page.Views;

namespace MluviiBot.Simulator.Page;

/// <summary>Keeps other pages that the developer's browser has open from playing in the simulator.</summary>
/// <param name="isForThisMachineOnly">Whether the simulator listens on loopback only; then it has no other name than loopback's.</param>
internal sealed class OwnPageOnly(bool isForThisMachineOnly) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var isOther = request.Headers.Origin is [{ } origin] && origin != $"{request.Scheme}://{request.Host}";
        return isOther || (isForThisMachineOnly && !IsLoopback(request.Host.Host))
            ? ValueTask.FromResult<object?>(TypedResults.Json(new Problem("Only the simulator's own page may do this."), statusCode: StatusCodes.Status403Forbidden))
            : next(context);
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
