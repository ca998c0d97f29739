#nullable enable
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>What a failed step of a <see cref="TestFlow"/> says.</summary>
internal static class ReplyFailure
{
    public static Exception Different(string? step, string expected, IActivity reply)
        => new($"{Named(step)}the reply is not the expected one.\nExpected: {expected}\nReceived: {Show(reply)}");

    public static Exception Unexpected(string? step, IActivity reply)
        => new($"{Named(step)}no reply was expected.\nReceived: {Show(reply)}");

    public static TimeoutException None(string? step, string expected, uint milliseconds)
        => new($"{Named(step)}no reply came within {milliseconds} ms.\nExpected: {expected}");

    public static string Show(IActivity activity) => activity is Activity { Type: ActivityTypes.Message } message
        ? $"'{message.Text}'" + (message.Attachments is { Count: > 0 } attachments ? $" with {attachments.Count} attachment(s)" : "")
        : $"an activity of type '{activity.Type}'" + (activity is Activity { Name: { } name } ? $" named '{name}'" : "");

    private static string Named(string? step) => step is null ? "" : $"{step}: ";
}
