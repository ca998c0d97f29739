using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Bots;

/// <summary>The bot sends mluvii an activity, at or after the place where the script is; others before it do not matter.</summary>
/// <param name="Activity">Its name.</param>
/// <param name="Members">Members that it must have, in any casing; null for any.</param>
internal sealed record BotAsksMluvii(string Activity, YamlValue? Members) : ScriptStep
{
    private string Expected => $"the bot to send mluvii {Activity}{(Members is null ? "" : " with " + JsonPattern.Write(Members))}";

    public static BotAsksMluvii Read(YamlValue value)
    {
        if (!value.IsMapping)
        {
            return new BotAsksMluvii(ActivityNames.Read(value), null);
        }

        return value.Entries().ToArray() is [var (name, members)]
            ? new BotAsksMluvii(ActivityNames.Read(name), members)
            : throw value.Mistake("Write one activity, as { SetCallParams: { callParams: { HandoffReason: Sales } } }.");
    }

    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var seat = stage.Guest(Guest);
        return stage.UntilAsync(
            Within,
            () => seat.FollowAsked(asked => asked.Name == Activity && (Members is null || JsonPattern.Accepts(Members, asked.Members))),
            () => new MismatchException(Expected, Actual(seat.NotFollowed)),
            cancellationToken);
    }

    private string Actual(IReadOnlyList<Asked> asked)
    {
        if (asked.LastOrDefault(one => one.Name == Activity) is { } alike)
        {
            return $"it sent {alike.Members.GetRawText()}";
        }

        return asked.Count == 0 ? "it sent nothing more" : $"it sent {string.Join(", ", asked.Select(one => one.Name))}";
    }
}
