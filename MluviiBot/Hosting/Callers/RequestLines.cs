namespace MluviiBot.Hosting.Callers;

internal static class RequestLines
{
    /// <summary>The web server's lines of requests hold whole addresses, and an API chatbot's secret stands in one: they stay out at any level.</summary>
    public static void LeaveOutRequestLines(this ILoggingBuilder logging) =>
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
}
