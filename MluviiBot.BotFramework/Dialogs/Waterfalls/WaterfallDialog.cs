using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Steps that run one after another. A step that waits for the user gets the answer in the next step's <see cref="WaterfallStepContext.Result"/>.</summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";
    private const string PersistedStepIndex = "stepIndex";

    private readonly List<WaterfallStep> _steps;

    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        _steps = actions == null ? [] : [.. actions];
    }

    /// <summary>Appends a step. Do it while setting up: a waterfall that already runs in conversations must not change.</summary>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ThrowIfToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(dc);
        var state = StoredDialogState.Of(dc.ActiveDialog);
        var instanceId = Guid.NewGuid().ToString();
        state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object>();
        state[PersistedInstanceId] = instanceId;

        Track("WaterfallStart", instanceId, stepName: null);
        TelemetryClient.TrackDialogView(Id);
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>A message goes to the next step as its result; any other activity leaves the waterfall waiting.</summary>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var activity = dc.Context.Activity;
        return activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, activity.Text, cancellationToken)
            : EndOfTurnTask;
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        ThrowIfToken(result, nameof(result));
        ArgumentNullException.ThrowIfNull(dc);
        var done = StoredDialogState.Number(StoredDialogState.Of(dc.ActiveDialog), PersistedStepIndex) ?? -1;
        return RunStepAsync(dc, done + 1, reason, result, cancellationToken);
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (Tracks && reason is (DialogReason.CancelCalled or DialogReason.EndCalled))
        {
            var state = StoredDialogState.Of(instance);
            var instanceId = StoredDialogState.Text(state, PersistedInstanceId);
            if (reason == DialogReason.CancelCalled)
            {
                Track("WaterfallCancel", instanceId, StepName(StoredDialogState.Number(state, PersistedStepIndex) ?? 0));
            }
            else
            {
                Track("WaterfallComplete", instanceId, stepName: null);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>The id with the number of steps: what a step does cannot be compared.</summary>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <summary>Runs one step. Override to do something around every step.</summary>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        if (Tracks)
        {
            var state = StoredDialogState.Of(stepContext.ActiveDialog);
            Track("WaterfallStep", StoredDialogState.Text(state, PersistedInstanceId), StepName(stepContext.Index));
        }

        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step of that index, or ends the waterfall with <paramref name="result"/> when there are no more steps.</summary>
    protected Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ThrowIfToken(result, nameof(result));
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        var state = StoredDialogState.Of(dc.ActiveDialog);
        state[PersistedStepIndex] = index;
        state.TryGetValue(PersistedOptions, out var options);
        var values = StoredDialogState.Values(state, PersistedValues);
        return OnStepAsync(new WaterfallStepContext(this, dc, options, values, index, reason, result), cancellationToken);
    }

    private bool Tracks => !ReferenceEquals(TelemetryClient, NullBotTelemetryClient.Instance);

    private void Track(string name, string instanceId, string stepName)
    {
        if (!Tracks)
        {
            return;
        }

        var properties = new Dictionary<string, string> { ["DialogId"] = Id, ["InstanceId"] = instanceId };
        if (stepName != null)
        {
            properties["StepName"] = stepName;
        }

        TelemetryClient.TrackEvent(name, properties);
    }

    /// <summary>The method's name, or for a lambda, which has none, its place.</summary>
    private string StepName(int index)
    {
        var name = index < _steps.Count ? _steps[index].Method.Name : null;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<', StringComparison.Ordinal) ? $"Step{index + 1}of{_steps.Count}" : name;
    }
}
