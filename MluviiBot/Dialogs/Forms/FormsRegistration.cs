using Microsoft.Extensions.Options;
using MluviiBot.Dialogs.Menu;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Forms;

/// <summary>Adds mluvii's forms to the bot.</summary>
internal static class FormsRegistration
{
    public static IServiceCollection AddForms(this IServiceCollection services)
    {
        services.AddOptions<FormsOptions>().BindConfiguration(FormsOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<FormsOptions>, FormsOptionsValidator>();
        services.AddSingleton<FormFilling>();
        return services.AddTopic<FormsDialog>("Forms", FormsTexts.ResourceManager, nameof(FormsTexts.Title), nameof(FormsTexts.Keywords));
    }
}
