using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    public CloudAdapter() : base(default(BotFrameworkAuthentication), default(ILogger))
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null) : base(botFrameworkAuthentication, logger)
    {
        throw new NotImplementedException();
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null) : base(default(BotFrameworkAuthentication), logger)
    {
        throw new NotImplementedException();
    }

    public Task ConnectNamedPipeAsync(string pipeName, IBot bot, string appId, string audience, string callerId) => throw new NotImplementedException();

    protected override ConnectorFactory GetStreamingConnectorFactory(Activity activity) => throw new NotImplementedException();

    public Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
