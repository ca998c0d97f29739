#nullable enable
using System.Collections.Concurrent;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Finds the codec of a type; each is built once.</summary>
internal static class JsonCodecs
{
    /// <summary>As many members as an object codec can tick off.</summary>
    private const int MostMembers = 64;

    private static readonly Func<Type, JsonCodec> CodecOf = Of;
    private static readonly TokenCodec Tokens = new(new GeneralCodec<object>());

    private static readonly ConcurrentDictionary<Type, JsonCodec> Codecs = new()
    {
        [typeof(string)] = new TextCodec(),
        [typeof(bool?)] = new FlagCodec(),
        [typeof(DateTimeOffset?)] = new TimeCodec(),
        [typeof(object)] = new UntypedCodec(Tokens, CodecOf),
    };

    public static JsonCodec Of(Type type) => Codecs.GetOrAdd(type, Create);

    private static JsonCodec Create(Type type)
    {
        if (IsSchemaType(type))
        {
            return Instance(typeof(ObjectCodec<>), type, CodecOf, Tokens);
        }

        return type.IsGenericType
            && type.GetGenericTypeDefinition() == typeof(IList<>)
            && type.GenericTypeArguments[0] is var item
            && (item == typeof(string) || IsSchemaType(item))
                ? Instance(typeof(ListCodec<>), item, Of(item))
                : Instance(typeof(GeneralCodec<>), type);
    }

    private static bool IsSchemaType(Type type) =>
        type.Assembly == typeof(Activity).Assembly
        && type.Namespace == typeof(Activity).Namespace
        && type is { IsClass: true, IsAbstract: false }
        && type.GetConstructor(Type.EmptyTypes) is not null
        && type.GetProperties() is { Length: > 0 and <= MostMembers } properties
        && properties.All(property => property.IsDefined(typeof(JsonPropertyAttribute))
            || (property.IsDefined(typeof(JsonExtensionDataAttribute)) && property.PropertyType == typeof(JObject)));

    private static JsonCodec Instance(Type codec, Type type, params object[] arguments) =>
        (JsonCodec)Activator.CreateInstance(codec.MakeGenericType(type), arguments)!;
}
