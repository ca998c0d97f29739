using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace MluviiBot.Extensions;

/// <summary>Makes the settings of mluvii known to a turn. Without it a turn goes by the defaults.</summary>
/// <remarks><c>services.AddMluvii()</c> registers it; the adapter uses it: <c>adapter.Use(middleware)</c>.</remarks>
public sealed class MluviiMiddleware(IOptions<MluviiOptions> options) : IMiddleware
{
    private readonly MluviiOptions _options = options.Value;

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        turnContext.TurnState.Set(_options);
        return next(cancellationToken);
    }
}
