using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>From a record to its JSON.</summary>
internal static class ActivityWriter
{
    public static void Write(JsonBuffer buffer, MluviiActivity activity, MluviiCasing casing)
    {
        if (activity is UnknownActivity unknown)
        {
            buffer.WriteRaw(unknown.Json);
        }
        else
        {
            MluviiActivities.ContractOf(activity).Write(buffer, activity, casing);
        }
    }
}
