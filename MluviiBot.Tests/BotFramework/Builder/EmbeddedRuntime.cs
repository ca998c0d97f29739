using Microsoft.Bot.Builder;

namespace MluviiBot.Tests.BotFramework.Builder;

/// <summary>For the few promises that the embedded runtime makes beyond the official one.</summary>
internal static class EmbeddedRuntime
{
    public static void Only() => Skip.IfNot(typeof(BotAdapter).Assembly.GetName().Name == "MluviiBot.BotFramework", "The official runtime does not promise this.");
}
