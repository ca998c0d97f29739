using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.OperatorHandOff;
using MluviiBot.Extensions.State;

namespace MluviiBot.Extensions.Handling;

/// <summary>Registers what a conversation with a guest needs.</summary>
public static class ConversationRegistration
{
    /// <summary>Has activities of one kind that come unasked handled by a class of its own, made for each of them in a scope of services.</summary>
    /// <remarks>Goes before the method of <see cref="MluviiActivityHandler"/> for that kind; of several for one kind the last one stays.</remarks>
    /// <typeparam name="TActivity">What mluvii sends, such as <see cref="GetCallParamsResponse"/>.</typeparam>
    /// <typeparam name="THandler">Who handles it.</typeparam>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddMluviiHandler<TActivity, THandler>(this IServiceCollection services)
        where TActivity : MluviiActivity
        where THandler : class, IMluviiHandler<TActivity>
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddScoped<THandler>();
        return services.AddSingleton(provider => MluviiHandling.ByService<TActivity, THandler>(provider.GetRequiredService<IServiceScopeFactory>()));
    }

    internal static void AddConversations(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ConversationState>();
        services.TryAddSingleton<GuestState>();
        services.TryAddSingleton<HandOffState>();
        services.TryAddSingleton<MluviiBotServices>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, UserStateRefusal>(
            provider => ActivatorUtilities.CreateInstance<UserStateRefusal>(provider, services)));
    }
}
