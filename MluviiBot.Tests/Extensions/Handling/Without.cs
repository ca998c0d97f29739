using Microsoft.Bot.Builder;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Handling;

/// <summary>A channel that cannot do one thing.</summary>
internal sealed class Without(string name) : IMluviiCapabilities
{
    public ValueTask<string?> UnsupportedOnAsync(ITurnContext turnContext, MluviiActivity activity, CancellationToken cancellationToken = default) =>
        new(activity.Activity == name ? "Test" : null);
}
