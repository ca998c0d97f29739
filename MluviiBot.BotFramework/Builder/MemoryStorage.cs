using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public class MemoryStorage : IStorage
{
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
    {
        throw new NotImplementedException();
    }

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        throw new NotImplementedException();
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken) => throw new NotImplementedException();
}
