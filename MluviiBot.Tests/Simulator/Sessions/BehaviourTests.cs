using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Tests.Simulator.Sessions;

public sealed class BehaviourTests
{
    private static readonly string[] SentByMluvii =
    [
        "ConversationStarted", "ConversationEnded", "Ping", "GuestFileUpload", "HeroCardSubmission", "HeroCardQuickReply", "GuestLocation",
    ];

    public static TheoryData<string> Names => [.. MluviiActivities.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_activity_that_a_bot_may_send_has_a_behaviour_and_no_other(string name)
    {
        var isSentByMluvii = name.EndsWith("Response", StringComparison.Ordinal) || SentByMluvii.Contains(name);
        using var play = new Play().Arrives(null, ("bot", "api"));

        var result = play.BotSends(MluviiJson.Read($$"""{"activity":"{{name}}"}""")!);

        (result.Refusal is BotSendRefusal.UnknownActivity).ShouldBe(isSentByMluvii, result.Reason);
    }
}
