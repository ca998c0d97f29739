using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using MluviiBot.Dialogs;
using MluviiBot.Dialogs.Files;
using MluviiBot.Dialogs.Forms;
using MluviiBot.Dialogs.Identity;
using MluviiBot.Dialogs.Lead;
using MluviiBot.Dialogs.Menu;
using MluviiBot.Dialogs.Message;
using MluviiBot.Dialogs.Operator;
using MluviiBot.Texts;

namespace MluviiBot.Conversation;

/// <summary>What the bot talks about. A new topic is one line here, a dialog with its texts, and its name in <c>Guest:Menu</c>.</summary>
internal static class ConversationRegistration
{
    public static IServiceCollection AddConversation(this IServiceCollection services)
    {
        services.AddOptions<GuestOptions>().BindConfiguration(GuestOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<GuestOptions>, GuestOptionsValidator>();

        services.AddTopic<LeadDialog>("Lead", LeadTexts.ResourceManager, nameof(LeadTexts.Title), nameof(LeadTexts.Keywords));
        services.AddTopic<OperatorDialog>("Operator", OperatorTexts.ResourceManager, nameof(OperatorTexts.Title), nameof(OperatorTexts.Keywords));
        services.AddForms();
        services.AddFiles();
        services.AddTopic<LeaveMessageDialog>("Message", MessageTexts.ResourceManager, nameof(MessageTexts.Title), nameof(MessageTexts.Keywords));

        services.AddSingleton<GuestLanguage>();
        services.AddSingleton<GuestProfile>();
        services.AddSingleton<IntroductionDialog>();
        services.AddSingleton<MainDialog>();
        services.AddSingleton<DialogVersion>();
        services.AddSingleton<FailedTurns>();
        return services.AddSingleton<IBot, GuestBot>();
    }
}
