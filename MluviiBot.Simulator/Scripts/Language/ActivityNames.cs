using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Language;

/// <summary>Names of mluvii's activities in scripts.</summary>
internal static class ActivityNames
{
    /// <summary>What mluvii sends unasked.</summary>
    private static readonly string[] Unasked =
    [
        nameof(ConversationStarted), nameof(ConversationEnded), nameof(Ping), nameof(Text), nameof(GuestFileUpload), nameof(HeroCardSubmission),
        nameof(HeroCardQuickReply), nameof(GuestLocation),
    ];

    /// <summary>A name that mluvii knows, or one of some others.</summary>
    public static string Read(YamlValue value, params ReadOnlySpan<string> others)
    {
        string[] known = [.. MluviiActivities.Names, .. others];
        return known.Contains(value.Text())
            ? value.Text()
            : throw value.Mistake($"'{value.Text()}' is no activity of mluvii{Spelling.Hint(value.Text(), known)}.");
    }

    /// <summary>Whether mluvii sends it to bots. A guest's words are <c>Text</c>, those of a bot <c>message</c>.</summary>
    public static bool GoesToBot(string name) => name.EndsWith("Response", StringComparison.Ordinal) || Unasked.Contains(name);
}
