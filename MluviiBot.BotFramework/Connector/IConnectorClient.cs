using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

public interface IConnectorClient : IDisposable
{
    IAttachments Attachments { get; }

    Uri BaseUri { get; set; }

    IConversations Conversations { get; }

    ServiceClientCredentials Credentials { get; }

    JsonSerializerSettings DeserializationSettings { get; }

    JsonSerializerSettings SerializationSettings { get; }
}
