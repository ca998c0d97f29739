using System.Resources;
using Microsoft.Bot.Builder.Dialogs;

namespace MluviiBot.Dialogs.Menu;

/// <summary>Plugs topics into the menu.</summary>
internal static class TopicRegistration
{
    /// <summary>Adds a topic that <c>Guest:Menu</c> may then name: <c>services.AddTopic&lt;LeadDialog&gt;("Lead", LeadTexts.ResourceManager, …)</c>.</summary>
    /// <typeparam name="TDialog">Deals with the topic, begun with a <see cref="TopicStart"/>; its id must be the name of the type.</typeparam>
    /// <inheritdoc cref="Topic" path="/param"/>
    public static IServiceCollection AddTopic<TDialog>(this IServiceCollection services, string name, ResourceManager texts, string titleKey, string keywordsKey)
        where TDialog : Dialog
    {
        services.AddSingleton<Dialog, TDialog>();
        return services.AddSingleton(new Topic(name, typeof(TDialog).Name, texts, titleKey, keywordsKey));
    }
}
