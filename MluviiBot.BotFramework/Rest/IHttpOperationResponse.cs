namespace Microsoft.Rest;

public interface IHttpOperationResponse
{
    HttpRequestMessage Request { get; set; }

    HttpResponseMessage Response { get; set; }
}
