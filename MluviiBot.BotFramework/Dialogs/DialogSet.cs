using Microsoft.Bot.Builder.Dialogs.Choices;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

public class DialogSet
{
    public DialogSet()
    {
    }

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        throw new NotImplementedException();
    }

    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient { get; set; }

    public DialogSet Add(Dialog dialog) => throw new NotImplementedException();

    public Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Dialog Find(string dialogId) => throw new NotImplementedException();

    public IEnumerable<Dialog> GetDialogs() => throw new NotImplementedException();

    public virtual string GetVersion() => throw new NotImplementedException();
}
