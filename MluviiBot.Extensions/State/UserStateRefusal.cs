using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MluviiBot.Extensions.State;

/// <summary>Stops the start of a bot that would keep the data of all guests in one record.</summary>
internal sealed class UserStateRefusal(IServiceCollection registered, IServiceProvider services, IOptions<MluviiOptions> options) : IHostedService
{
    internal const string Reason =
        $"Every guest of mluvii is the user \"{GuestState.SharedUserId}\", so {nameof(UserState)} is one record that all guests share: "
        + "one would see the other's data. "
        + $"Use {nameof(GuestState)} instead, which is kept by conversation and by the guest's identity once it is known. "
        + $"If the bot also serves other channels and never keeps a guest's data in {nameof(UserState)}, "
        + $"set {MluviiOptions.Section}:{nameof(MluviiOptions.AllowUserStateSharedByAllGuests)} to true.";

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.AllowUserStateSharedByAllGuests && WhereUserStateIs() is { } where)
        {
            throw new OptionsValidationException(MluviiOptions.Section, typeof(MluviiOptions), [$"{where} {Reason}"]);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsUserState(Type? type) => typeof(UserState).IsAssignableFrom(type);

    private static bool Holds(IMiddleware middleware) => middleware switch
    {
        AutoSaveStateMiddleware saving => saving.BotStateSet?.BotStates.Exists(state => state is UserState) == true,
        _ when middleware.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(RegisterClassMiddleware<>) =>
            type.GetProperty(nameof(RegisterClassMiddleware<>.Service))!.GetValue(middleware) is UserState,
        _ => false,
    };

    private string? WhereUserStateIs()
    {
        if (registered.Any(service => !service.IsKeyedService && IsRegisteredAsUserState(service)))
        {
            return $"{nameof(UserState)} is registered among the services.";
        }

        var adapters = services.GetServices<IBotFrameworkHttpAdapter>().OfType<BotAdapter>().Concat(services.GetServices<BotAdapter>());
        return adapters.Any(adapter => adapter.MiddlewareSet.Any(Holds)) ? $"The adapter saves {nameof(UserState)} at the end of each turn." : null;
    }

    private static bool IsRegisteredAsUserState(ServiceDescriptor service) =>
        IsUserState(service.ServiceType) || IsUserState(service.ImplementationType) || IsUserState(service.ImplementationInstance?.GetType());
}
