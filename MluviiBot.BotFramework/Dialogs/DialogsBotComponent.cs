using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder.Dialogs;

public class DialogsBotComponent : BotComponent
{
    public DialogsBotComponent()
    {
    }

    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration) => throw new NotImplementedException();
}
