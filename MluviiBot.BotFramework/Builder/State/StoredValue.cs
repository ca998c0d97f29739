#nullable enable
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>What storages make of a value: a store without type names returns <see cref="JToken"/> and the widest number types.</summary>
internal static class StoredValue
{
    /// <summary>Whether a holder of the value cannot change what others see in it.</summary>
    public static bool IsImmutable(object? value) => value is null or string or Uri or Guid or DateTime or DateTimeOffset or TimeSpan or decimal or Enum || value.GetType().IsPrimitive;

    /// <summary>The value as a <typeparamref name="T"/>, which it is not.</summary>
    public static T? Convert<T>(object value)
        => (value as JToken ?? JToken.FromObject(value)).ToObject<T>();
}
