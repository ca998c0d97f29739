using System.Collections.Immutable;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Restricts which types JSON may name. Use it wherever JSON with type names could come from outside: a type name in JSON
/// otherwise makes any type of the process.
/// </summary>
public class AllowedTypesSerializationBinder : DefaultSerializationBinder
{
    // Of the writer at hand: one binder serves many at once.
    private readonly AsyncLocal<ImmutableHashSet<Type>> _refused = new();

    /// <param name="allowedTypes">The types, their interfaces and base types (for derived ones); null allows none.</param>
    public AllowedTypesSerializationBinder(IList<Type> allowedTypes = null)
    {
        AllowedTypes = allowedTypes ?? [];
    }

    public IList<Type> AllowedTypes { get; }

    /// <summary>Names the type; one that is not allowed is remembered for <see cref="Verify"/>.</summary>
    public override void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        ArgumentNullException.ThrowIfNull(serializedType);
        if (!IsAllowed(serializedType))
        {
            _refused.Value = (_refused.Value ?? []).Add(serializedType);
        }

        base.BindToName(serializedType, out assemblyName, out typeName);
    }

    /// <exception cref="JsonSerializationException">The type does not exist or is not allowed.</exception>
    public override Type BindToType(string assemblyName, string typeName)
    {
        var type = base.BindToType(assemblyName, typeName);
        if (type is not null && !IsAllowed(type))
        {
            throw new JsonSerializationException($"The type '{typeName}' is not in {nameof(AllowedTypes)}.");
        }

        return type;
    }

    /// <summary>To be called after writing.</summary>
    /// <exception cref="InvalidOperationException">What was written held types that are not allowed, and could not be read again.</exception>
    public void Verify()
    {
        if (_refused.Value is not { } refused)
        {
            return;
        }

        var names = string.Join(", ", refused.Select(type => $"'{type.FullName}'").Order(StringComparer.Ordinal));
        _refused.Value = null;
        throw new InvalidOperationException($"Not in {nameof(AllowedTypes)}: {names}. Add them where the {nameof(AllowedTypesSerializationBinder)} is made.");
    }

    private bool IsAllowed(Type type)
    {
        if (type.IsPrimitive || type == typeof(string) || type == typeof(object))
        {
            return true;
        }

        if (type.IsArray)
        {
            return IsAllowed(type.GetElementType());
        }

        // A collection of what is allowed needs no line of its own.
        return AllowedTypes.Any(allowed => allowed.IsAssignableFrom(type))
            || (type.IsGenericType && type.Namespace == "System.Collections.Generic" && type.GetGenericArguments().All(IsAllowed));
    }
}
