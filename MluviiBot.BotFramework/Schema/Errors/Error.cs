using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, as the Connector service tells it.</summary>
public class Error
{
    public Error()
    {
    }

    public Error(string code = null, string message = null, InnerHttpError innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>One of <see cref="ErrorCodes"/>, or a channel's own.</summary>
    [JsonProperty(PropertyName = "code")]
    public string Code { get; set; }

    [JsonProperty(PropertyName = "innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }

    [JsonProperty(PropertyName = "message")]
    public string Message { get; set; }
}
