using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public abstract class BotState : IPropertyManager
{
    public BotState(IStorage storage, string contextServiceKey)
    {
        throw new NotImplementedException();
    }

    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public IStatePropertyAccessor<T> CreateProperty<T>(string name) => throw new NotImplementedException();

    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public JToken Get(ITurnContext turnContext) => throw new NotImplementedException();

    public BotState.CachedBotState GetCachedState(ITurnContext turnContext) => throw new NotImplementedException();

    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected abstract string GetStorageKey(ITurnContext turnContext);

    public virtual Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public virtual Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public class CachedBotState
    {
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state;
        }

        public IDictionary<string, object> State { get; set; }
    }
}
