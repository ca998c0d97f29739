using System.Data.Common;
using System.Net.Sockets;

namespace MluviiBot.Extensions.Turns;

/// <summary>Kind and place of an exception, and of those that led to it, without what they say.</summary>
internal sealed class WordlessException : Exception
{
    private WordlessException(Exception of)
        : base(KindOf(of), of.InnerException is { } inner ? Of(inner) : null) => StackTrace = of.StackTrace;

    public override string? StackTrace { get; }

    /// <summary>The exception itself if all of it comes from machines, which know no guest.</summary>
    public static Exception Of(Exception exception) => IsOfMachines(exception) ? exception : new WordlessException(exception);

    private static bool IsOfMachines(Exception exception) =>
        exception is SocketException or HttpRequestException or TimeoutException or OperationCanceledException
        && (exception.InnerException is null || IsOfMachines(exception.InnerException));

    private static string KindOf(Exception exception) =>
        $"{exception.GetType()}{(exception is DbException { SqlState: { } state } ? $" {state}" : "")} (what it says is left out, as it may repeat a guest's words)";
}
