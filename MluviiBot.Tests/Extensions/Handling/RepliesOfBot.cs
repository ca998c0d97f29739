using Microsoft.Bot.Schema;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Extensions.Handling;

internal static class RepliesOfBot
{
    /// <summary>What the guest reads.</summary>
    public static IReadOnlyList<string> Texts(this IEnumerable<Activity> replies) =>
        [.. replies.Select(reply => reply.Text).OfType<string>().Where(text => text.Length > 0)];

    /// <summary>What mluvii is told.</summary>
    public static IReadOnlyList<MluviiActivity> Commands(this IEnumerable<Activity> replies) =>
        [.. replies.Select(reply => reply.TryGetMluvii(out var mluvii) ? mluvii : null).OfType<MluviiActivity>()];

    /// <summary>The one thing that mluvii is told.</summary>
    public static T Command<T>(this IEnumerable<Activity> replies)
        where T : MluviiActivity => replies.Commands().Single().ShouldBeOfType<T>();
}
