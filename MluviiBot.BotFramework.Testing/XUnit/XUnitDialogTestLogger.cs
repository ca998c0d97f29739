using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes the conversation to the output of a test: give it to <see cref="DialogTestClient"/> as middleware.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    private const string StopwatchKey = "XUnitDialogTestLogger.Started";

    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper)
    {
        ArgumentNullException.ThrowIfNull(xunitOutputHelper);
        Output = xunitOutputHelper;
    }

    protected ITestOutputHelper Output { get; }

    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        context.TurnState[StopwatchKey] = System.Diagnostics.Stopwatch.GetTimestamp();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken).ConfigureAwait(false);
        context.OnSendActivities(async (_, activities, send) =>
        {
            var responses = await send().ConfigureAwait(false);
            foreach (var activity in activities)
            {
                await LogOutgoingActivityAsync(context, activity, cancellationToken).ConfigureAwait(false);
            }

            return responses;
        });
        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Messages are written as the user's text, anything else as JSON.</summary>
    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Output.WriteLine(string.Empty);
        Output.WriteLine(activity.Type == ActivityTypes.Message
            ? $"User: Text = {activity.Text}"
            : $"User: Activity = {activity.Type}{Environment.NewLine}{Json(activity)}");
        Output.WriteLine($"      Date and time: {DateTimeOffset.Now:o}");
        return Task.CompletedTask;
    }

    /// <summary>Messages are written with their text, speech, hint and attachments; anything else as JSON.</summary>
    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Type == ActivityTypes.Message)
        {
            Output.WriteLine($"Bot:  Text      = {activity.Text}");
            Output.WriteLine($"      Speak     = {activity.Speak}");
            Output.WriteLine($"      InputHint = {activity.InputHint}");
            foreach (var attachment in activity.Attachments ?? [])
            {
                Output.WriteLine($"      Attachment = {attachment.ContentType}");
            }
        }
        else
        {
            Output.WriteLine($"Bot:  Activity = {activity.Type}{Environment.NewLine}{Json(activity)}");
        }

        if (context.TurnState.TryGetValue(StopwatchKey, out var started))
        {
            Output.WriteLine($"      Elapsed: {System.Diagnostics.Stopwatch.GetElapsedTime((long)started).TotalMilliseconds:0} ms");
        }

        return Task.CompletedTask;
    }

    private static string Json(Activity activity)
        => JObject.FromObject(activity, JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }))
            .ToString(Formatting.Indented);
}
