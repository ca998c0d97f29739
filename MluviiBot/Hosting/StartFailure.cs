using Microsoft.Extensions.Options;
using MluviiBot.Storage;

namespace MluviiBot.Hosting;

/// <summary>Mistakes in the settings, in words for whoever made them.</summary>
internal static class StartFailure
{
    /// <summary>What is wrong; null for an exception that is no mistake in the settings.</summary>
    public static string? Describe(Exception exception) => exception switch
    {
        OptionsValidationException wrong => string.Join(Environment.NewLine, wrong.Failures),
        AggregateException several when several.InnerExceptions.Select(Describe).ToList() is var all && !all.Contains(null) => string.Join(Environment.NewLine, all),
        StorageException unusable => unusable.Message,
        InvalidOperationException unreadable when unreadable.Source == typeof(ConfigurationBinder).Namespace + ".Binder" => $"{unreadable.Message} {unreadable.InnerException?.Message}",
        _ => null,
    };
}
