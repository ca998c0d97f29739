using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Extensions.Channels;

/// <summary>Tells requests before they are sent that the guest's channel cannot do them.</summary>
internal sealed class RequestCapabilities(ChannelCapabilities capabilities, IOptions<MluviiOptions> options) : IMluviiCapabilities
{
    public ValueTask<string?> UnsupportedOnAsync(ITurnContext turnContext, MluviiActivity activity, CancellationToken cancellationToken = default)
    {
        var channel = turnContext.GetGuestChannel();
        var isSent = options.Value.WhenUnsupported is UnsupportedPolicy.SendAnyway || capabilities.CanSend(channel, activity);
        return ValueTask.FromResult(isSent ? null : channel.Word);
    }
}
