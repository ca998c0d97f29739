using Microsoft.Extensions.Options;
using MluviiBot.Dialogs.Menu;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Handling;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Files;

/// <summary>Adds files to and from the guest to the bot.</summary>
internal static class FilesRegistration
{
    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddOptions<FilesOptions>().BindConfiguration(FilesOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<FilesOptions>, FilesOptionsValidator>();
        services.AddOptions<PassOnOptions>().BindConfiguration(PassOnOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PassOnOptions>, PassOnOptionsValidator>();
        services.AddSingleton<PassedOn>();
        services.AddSingleton<UploadWindow>();
        services.AddMluviiHandler<SetCallParamsResponse, PassedOnOutcome>();
        services.AddTopic<UploadDialog>("Upload", FilesTexts.ResourceManager, nameof(FilesTexts.UploadTitle), nameof(FilesTexts.UploadKeywords));
        return services.AddTopic<FilesDialog>("Files", FilesTexts.ResourceManager, nameof(FilesTexts.FilesTitle), nameof(FilesTexts.FilesKeywords));
    }
}
