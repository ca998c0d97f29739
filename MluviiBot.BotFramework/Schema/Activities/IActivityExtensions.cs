namespace Microsoft.Bot.Schema;

/// <summary>The locale, which <see cref="IActivity"/> itself does not have although every <see cref="Activity"/> does.</summary>
public static class IActivityExtensions
{
    /// <returns>The BCP 47 name; null when none is set or this kind of activity has none.</returns>
    public static string GetLocale(this IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity switch
        {
            Activity any => any.Locale,
            IMessageActivity message => message.Locale,
            _ => null,
        };
    }

    /// <summary>Does nothing on a kind of activity that has no locale.</summary>
    public static void SetLocale(this IActivity activity, string locale)
    {
        ArgumentNullException.ThrowIfNull(activity);
        switch (activity)
        {
            case Activity any:
                any.Locale = locale;
                break;
            case IMessageActivity message:
                message.Locale = locale;
                break;
        }
    }
}
