namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the clients that activities are sent with.</summary>
public abstract class ConnectorFactory
{
    protected ConnectorFactory()
    {
    }

    /// <param name="serviceUrl">The channel's address, from the activity.</param>
    /// <param name="audience">Audience of the client's tokens, from <see cref="AuthenticateRequestResult.Audience"/>; empty for the channels'.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
