using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.Sessions.Files;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Shows the guest one of the tenant's files by name, or one elsewhere by its address.</summary>
internal sealed class ShareFileBehaviour : ActivityBehaviour<ShareFile>
{
    protected override string? WhyNot(SessionTurn turn, ShareFile activity) =>
        activity.Name is null == activity.Url is null ? "ShareFile needs either name or url." : null;

    protected override void Handle(SessionTurn turn, ShareFile activity)
    {
        var refusal = activity.Url is { } url ? WhyNotAddress(turn, url) : WhyNotName(turn, activity.Name!);
        if (refusal is not null)
        {
            turn.Send(new ShareFileResponse { IsSuccess = false, ErrorMessage = refusal });
            return;
        }

        var file = new ShownFile(activity.Name ?? activity.Url!, activity.Url);
        turn.Show(BotMessages.Entry(turn, null) with { File = file });
        turn.Send(new ShareFileResponse { IsSuccess = true, FileSource = file.Name });
    }

    private static string? WhyNotName(SessionTurn turn, string name) => turn.Centre.Tenant.Files.Any(file => file.Name == name)
        ? FileRules.WhyNot(turn, name)
        : $"There is no file '{name}': take a name from GetMediaObjectsResponse.";

    private static string? WhyNotAddress(SessionTurn turn, string url)
    {
        if (!turn.Centre.Capabilities.Supports(turn.Session.Channel, ChannelFeature.ShareFileUrl))
        {
            return $"ShareFile by url does not work on {turn.Session.Channel}: share a file of mluvii by name.";
        }

        return Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? FileRules.WhyNot(turn, url)
            : $"'{url}' is no address of a file.";
    }
}
