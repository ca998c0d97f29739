using System.Collections.Concurrent;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>How the values of each type are read and written; each converter is made once.</summary>
internal static class Converters
{
    private static readonly ConcurrentDictionary<Type, object> ByType = Basic();

    /// <summary>The <see cref="LenientConverter{T}"/> of a type.</summary>
    /// <exception cref="NotSupportedException">A record has a property of a type that has no form on the wire.</exception>
    public static object Of(Type type) => ByType.GetOrAdd(type, Create);

    private static ConcurrentDictionary<Type, object> Basic()
    {
        var text = new TextConverter();
        var whole = new Int64Converter();
        return new()
        {
            [typeof(string)] = text,
            [typeof(long)] = whole,
            [typeof(int)] = new Int32Converter(whole),
            [typeof(double)] = new DoubleConverter(),
            [typeof(bool)] = new BooleanConverter(),
            [typeof(Guid)] = new GuidConverter(),
            [typeof(MluviiTime)] = new TimeConverter(),
            [typeof(RawJson)] = new RawJsonConverter(),
            [typeof(GroupState)] = new WordConverter<GroupState>(whole),
            [typeof(GroupOfflineReason)] = new WordConverter<GroupOfflineReason>(whole),
            [typeof(SessionSource)] = new WordConverter<SessionSource>(whole),
            [typeof(CardLayout)] = new WordConverter<CardLayout>(whole),
            [typeof(MluviiMap<string?>)] = new TextMapConverter(text),
            [typeof(MluviiMap<MluviiList<string?>>)] = new TextListMapConverter(new ListConverter<string?>(text)),
        };
    }

    private static object Create(Type type)
    {
        if (type.IsAssignableTo(typeof(MluviiObject)))
        {
            return Make(typeof(ObjectConverter<>), type);
        }

        if (Nullable.GetUnderlyingType(type) is { } present)
        {
            return Make(typeof(OptionalConverter<>), present, Of(present));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(MluviiList<>))
        {
            var item = type.GenericTypeArguments[0];
            return Make(typeof(ListConverter<>), item, Of(item));
        }

        throw new NotSupportedException($"{type} has no form in mluvii's JSON; give it a converter here.");
    }

    private static object Make(Type converter, Type argument, params object[] arguments) =>
        Activator.CreateInstance(converter.MakeGenericType(argument), arguments)!;
}
