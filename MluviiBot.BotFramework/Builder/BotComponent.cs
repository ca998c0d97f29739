using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder;

public abstract class BotComponent
{
    protected BotComponent()
    {
    }

    public abstract void ConfigureServices(IServiceCollection services, IConfiguration configuration);
}
