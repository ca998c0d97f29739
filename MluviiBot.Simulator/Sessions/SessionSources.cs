using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Simulator.Sessions;

/// <summary>How mluvii names the channels in <c>source</c>.</summary>
internal static class SessionSources
{
    public static SessionSource Of(GuestChannel channel) => channel switch
    {
        _ when channel == GuestChannel.WebChat => SessionSource.Default,
        _ when channel == GuestChannel.Phone => SessionSource.IncomingCall,
        _ when channel == GuestChannel.Other => SessionSource.GenericChannel,
        _ => new SessionSource(channel.Word),
    };

    /// <summary>Where the parameters come from that a guest on the channel brings along.</summary>
    public static ParameterSource OfParameters(GuestChannel channel) => channel switch
    {
        _ when channel == GuestChannel.WebChat => ParameterSource.WidgetApi,
        _ when channel == GuestChannel.Phone => ParameterSource.Phone,
        _ => ParameterSource.ExternalMessaging,
    };
}
