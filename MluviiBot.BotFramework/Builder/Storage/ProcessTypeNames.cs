#nullable enable
using System.Collections.Concurrent;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Names types by numbers given at first use. A name that was never given does not resolve.</summary>
internal sealed class ProcessTypeNames : ISerializationBinder
{
    private readonly ConcurrentDictionary<Type, string> _names = new();
    private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);
    private int _last;

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        assemblyName = null;
        if (!_names.TryGetValue(serializedType, out typeName))
        {
            typeName = _names.GetOrAdd(serializedType, Interlocked.Increment(ref _last).ToString("x", CultureInfo.InvariantCulture));
            _types.TryAdd(typeName, serializedType);
        }
    }

    public Type BindToType(string? assemblyName, string typeName)
        => assemblyName is null && _types.TryGetValue(typeName, out var type)
            ? type
            : throw new JsonSerializationException("Stored JSON names a type that was not stored by this process.");
}
