using System.Collections;
using MluviiBot.Dialogs.Files;
using MluviiBot.Dialogs.Forms;
using MluviiBot.Extensions;
using MluviiBot.Extensions.ApiChatbot;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.Turns;
using MluviiBot.Hosting;
using MluviiBot.Storage;
using MluviiBot.TestClients;

namespace MluviiBot.Settings;

/// <summary>Every setting of the bot's own sections, read from the options that they are bound to.</summary>
internal static class KnownSettings
{
    /// <summary>Stands for any name in a key: <c>Guest:HandOffReasons:*</c>.</summary>
    public const string AnyName = "*";

    /// <summary>Stands for any number in a key: <c>Guest:Menu:0</c>.</summary>
    public const string AnyNumber = "0";

    private static readonly (string Section, Type Options)[] Sections =
    [
        (GuestOptions.Section, typeof(GuestOptions)),
        (GuestOptions.Section, typeof(FormsOptions)),
        (FilesOptions.Section, typeof(FilesOptions)),
        (PassOnOptions.Section, typeof(PassOnOptions)),
        (HostingOptions.Section, typeof(HostingOptions)),
        (MluviiOptions.Section, typeof(MluviiOptions)),
        (MluviiOptions.Section, typeof(ApiChatbotSettings)),
        (MluviiRequestOptions.Section, typeof(MluviiRequestOptions)),
        (TurnOptions.Section, typeof(TurnOptions)),
        (StorageOptions.Section, typeof(StorageOptions)),
        (StandInOptions.Section, typeof(StandInOptions)),
    ];

    /// <summary>The keys, with <see cref="AnyName"/> and <see cref="AnyNumber"/>.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Sections.SelectMany(section => KeysOf(section.Options, section.Section)).Distinct()];

    /// <summary>The keys that an options class has in a section; in none, at the root, when it is empty.</summary>
    public static IEnumerable<string> KeysOf(Type options, string section) => options.GetProperties()
        .Where(property => property.GetIndexParameters().Length == 0 && !typeof(Delegate).IsAssignableFrom(property.PropertyType))
        .SelectMany(property => KeysOf(property.PropertyType, section.Length == 0 ? property.Name : $"{section}:{property.Name}", property.CanWrite));

    private static IEnumerable<string> KeysOf(Type type, string key, bool canWrite) => type switch
    {
        _ when ValueOf(type, typeof(IDictionary<,>)) is { } value => KeysOf(value, $"{key}:{AnyName}", canWrite: true),
        _ when ValueOf(type, typeof(IList<>)) is { } item => KeysOf(item, $"{key}:{AnyNumber}", canWrite: true),
        _ when IsSection(type) => KeysOf(type, key),
        _ => canWrite ? [key] : [],
    };

    private static Type? ValueOf(Type type, Type collection) =>
        Array.Find([type, .. type.GetInterfaces()], face => face.IsGenericType && face.GetGenericTypeDefinition() == collection)?.GetGenericArguments()[^1];

    private static bool IsSection(Type type) =>
        type.IsClass && !typeof(IEnumerable).IsAssignableFrom(type) && type.Namespace!.StartsWith(nameof(MluviiBot), StringComparison.Ordinal);
}
