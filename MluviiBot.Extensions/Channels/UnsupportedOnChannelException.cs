namespace MluviiBot.Extensions.Channels;

/// <summary>The bot sent what the guest's channel cannot do, under <see cref="UnsupportedPolicy.Throw"/>. Nothing of the message was sent.</summary>
public sealed class UnsupportedOnChannelException : NotSupportedException
{
    /// <param name="activity">What was sent.</param>
    /// <param name="channel">The guest's channel.</param>
    /// <param name="advice">What to do about it, a sentence.</param>
    public UnsupportedOnChannelException(string activity, GuestChannel channel, string advice)
        : base($"{activity} cannot be sent on {channel}. {advice}")
    {
        Activity = activity;
        Channel = channel;
    }

    /// <summary>Name of mluvii's activity, content type of the attachment, or the part of the message.</summary>
    public string Activity { get; }

    /// <summary>The guest's channel.</summary>
    public GuestChannel Channel { get; }
}
