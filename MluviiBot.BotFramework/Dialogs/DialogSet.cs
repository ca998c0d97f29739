using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call each other by id. Fill it while setting up: adding is not safe while turns run.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    /// <summary>A set whose stack lies in the state of a container; <see cref="CreateContextAsync"/> does not work on it.</summary>
    public DialogSet()
    {
    }

    /// <exception cref="ArgumentNullException"><paramref name="dialogState"/> is null.</exception>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>Setting it passes the client on to every dialog of the set. Never null.</summary>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
            {
                dialog.TelemetryClient = _telemetryClient;
            }
        }
    }

    /// <summary>
    /// Adds a dialog and whatever it depends on (<see cref="IDialogDependencies"/>). Adding the same object twice changes
    /// nothing; another dialog of the same id gets a number appended to its id: of two "name", the second becomes "name2".
    /// A set without a telemetry client leaves the dialog the one it has.
    /// </summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog))
            {
                return this;
            }

            dialog.Id = FreeId(dialog.Id);
        }

        _version = null;
        if (_telemetryClient is not NullBotTelemetryClient)
        {
            dialog.TelemetryClient = _telemetryClient;
        }

        _dialogs.Add(dialog.Id, dialog);
        if (dialog is IDialogDependencies dependent)
        {
            foreach (var dependency in dependent.GetDependencies() ?? [])
            {
                Add(dependency);
            }
        }

        return this;
    }

    /// <summary>Opens the conversation's stack.</summary>
    /// <exception cref="InvalidOperationException">The set was made without a state property.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState == null)
        {
            throw new InvalidOperationException(
                "DialogSet.CreateContextAsync(): the set has no state to keep its stack in. Create it with an IStatePropertyAccessor<DialogState>.");
        }

        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <returns>Null when the set has no such dialog.</returns>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    /// <summary>A hash over the versions of all dialogs, computed once and again after each <see cref="Add"/>.</summary>
    public virtual string GetVersion()
    {
        if (_version == null)
        {
            var versions = new StringBuilder();
            foreach (var dialog in _dialogs.Values)
            {
                if (dialog.GetVersion() is { } version)
                {
                    versions.Append('|').Append(version);
                }
            }

            _version = StringUtils.Hash(versions.ToString());
        }

        return _version;
    }

    private string FreeId(string id)
    {
        for (var suffix = 2; ; suffix++)
        {
            var candidate = id + suffix.ToString(CultureInfo.InvariantCulture);
            if (!_dialogs.ContainsKey(candidate))
            {
                return candidate;
            }
        }
    }
}
