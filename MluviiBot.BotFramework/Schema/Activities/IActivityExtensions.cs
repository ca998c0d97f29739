namespace Microsoft.Bot.Schema;

public static class IActivityExtensions
{
    public static string GetLocale(this IActivity activity) => throw new NotImplementedException();

    public static void SetLocale(this IActivity activity, string locale) => throw new NotImplementedException();
}
