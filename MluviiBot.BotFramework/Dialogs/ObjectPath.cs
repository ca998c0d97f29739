namespace Microsoft.Bot.Builder.Dialogs;

public static class ObjectPath
{
    public static object Assign(object startObject, object overlayObject, Type type) => throw new NotImplementedException();

    public static T Assign<T>(object startObject, object overlayObject) where T : class => throw new NotImplementedException();

    public static T Clone<T>(T obj) => throw new NotImplementedException();

    public static bool ContainsProperty(object obj, string name) => throw new NotImplementedException();

    public static void ForEachProperty(object obj, Action<string, object> action) => throw new NotImplementedException();

    public static T GetPathValue<T>(object obj, string path) => throw new NotImplementedException();

    public static T GetPathValue<T>(object obj, string path, T defaultValue) => throw new NotImplementedException();

    public static IEnumerable<string> GetProperties(object obj) => throw new NotImplementedException();

    public static bool HasValue(object obj, string path) => throw new NotImplementedException();

    public static T MapValueTo<T>(object val) => throw new NotImplementedException();

    public static T Merge<T>(T startObject, T overlayObject) where T : class => throw new NotImplementedException();

    public static void RemovePathValue(object obj, string path) => throw new NotImplementedException();

    public static void SetPathValue(object obj, string path, object value, bool json = true) => throw new NotImplementedException();

    public static bool TryGetPathValue<T>(object obj, string path, out T value) => throw new NotImplementedException();

    public static bool TryResolvePath(object obj, string propertyPath, out List<object> segments, bool eval = false) => throw new NotImplementedException();
}
