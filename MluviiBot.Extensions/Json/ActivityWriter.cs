using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>From a record to its JSON.</summary>
internal static class ActivityWriter
{
    public static void Write(Utf8JsonWriter writer, MluviiActivity activity, MluviiCasing casing)
    {
        if (activity is UnknownActivity unknown)
        {
            writer.WriteRawValue(unknown.Json, skipInputValidation: true);
        }
        else
        {
            MluviiActivities.ContractOf(activity).Write(writer, activity, casing);
        }
    }
}
