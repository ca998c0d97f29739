using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Dynamic;
using System.Globalization;
using System.Numerics;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Turns;

/// <summary>
/// The types that stored state may name and so have made when it is read: the bot's own, those of Bot Framework that conversations are made of, plain
/// values and collections. With any other type of the framework whoever can write to the store could do more than change state.
/// </summary>
/// <param name="named">Further ones, by the full name of a type or by the name of an assembly.</param>
internal sealed class AllowedTypes(IEnumerable<string> named)
{
    private static readonly HashSet<Type> Values =
    [
        typeof(object), typeof(string), typeof(decimal), typeof(Guid), typeof(Uri), typeof(Version), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly),
        typeof(TimeOnly), typeof(TimeSpan), typeof(Half), typeof(Int128), typeof(UInt128), typeof(BigInteger), typeof(Complex), typeof(CultureInfo),
        typeof(ExpandoObject), typeof(RecognizerResult), typeof(IntentScore),
    ];

    private static readonly HashSet<Type> Collections =
    [
        typeof(Nullable<>), typeof(KeyValuePair<,>),
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>), typeof(LinkedList<>), typeof(PriorityQueue<,>),
        typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(SortedSet<>), typeof(OrderedDictionary<,>),
        typeof(Collection<>), typeof(ObservableCollection<>), typeof(ReadOnlyCollection<>), typeof(ReadOnlyDictionary<,>),
        typeof(ConcurrentDictionary<,>), typeof(ConcurrentQueue<>), typeof(ConcurrentStack<>), typeof(ConcurrentBag<>),
        typeof(ImmutableArray<>), typeof(ImmutableList<>), typeof(ImmutableDictionary<,>), typeof(ImmutableHashSet<>), typeof(ImmutableQueue<>),
        typeof(ImmutableStack<>), typeof(ImmutableSortedDictionary<,>), typeof(ImmutableSortedSet<>),
    ];

    private static readonly string[] BotFrameworkNamespaces = ["Microsoft.Bot.Schema", "Microsoft.Bot.Builder.Dialogs", "AdaptiveCards"];

    // They read files and watch folders.
    private static readonly string[] BotFrameworkTools = ["Microsoft.Bot.Builder.Dialogs.Debugging", "Microsoft.Bot.Builder.Dialogs.Declarative"];

    private readonly HashSet<string> _named = new(named, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, bool> _known = new();

    /// <summary>Whether it may be named, with all types that it is made of.</summary>
    public bool Contain(Type type) => _known.GetOrAdd(type, Judge);

    private bool Judge(Type type) => type switch
    {
        { HasElementType: true } => type.IsArray && Contain(type.GetElementType()!),
        { IsConstructedGenericType: true } => IsAllowed(type.GetGenericTypeDefinition()) && Array.TrueForAll(type.GetGenericArguments(), Contain),
        _ => IsAllowed(type),
    };

    private bool IsAllowed(Type type) =>
        type.IsPrimitive || type.IsEnum || Values.Contains(type) || Collections.Contains(type)
        || type.IsAssignableTo(typeof(JToken))
        || type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true
        || type.FullName?.StartsWith("System.Tuple`", StringComparison.Ordinal) == true
        || (IsIn(BotFrameworkNamespaces, type) && !IsIn(BotFrameworkTools, type))
        || (ApplicationAssemblies.Contain(type.Assembly) && !HoldsResources(type))
        || _named.Contains(type.FullName ?? string.Empty) || _named.Contains(type.Assembly.GetName().Name!);

    // Connections, files and clients, of packages that the bot refers to: nothing that can be kept, and much that making them does.
    private static bool HoldsResources(Type type) => type.IsAssignableTo(typeof(IDisposable)) || type.IsAssignableTo(typeof(IAsyncDisposable));

    private static bool IsIn(string[] namespaces, Type type) => type.Namespace is { } name
        && Array.Exists(namespaces, start => name.StartsWith(start, StringComparison.Ordinal) && (name.Length == start.Length || name[start.Length] == '.'));
}
