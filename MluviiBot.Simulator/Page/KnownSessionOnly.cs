using System.Globalization;
using MluviiBot.Simulator.Page.Views;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Page;

/// <summary>Answers 404 where the address names a session that is not there.</summary>
internal sealed class KnownSessionOnly(Simulation simulation) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.HttpContext.GetRouteValue("id") is string text && long.Parse(text, CultureInfo.InvariantCulture) is var id && simulation.Find(id) is null
            ? ValueTask.FromResult<object?>(TypedResults.NotFound(new Problem($"There is no session {id}, or no longer.")))
            : next(context);
}
