namespace MluviiBot.Hosting.Callers;

internal static class RequestLines
{
    /// <summary>The web server's lines of requests hold whole addresses, and the secret of an API chatbot stands in one: they stay out at any level.</summary>
    public static void LeaveOutRequestLines(this ILoggingBuilder logging) => logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
}
