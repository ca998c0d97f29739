namespace Microsoft.Rest;

public class HttpOperationResponse<T> : HttpOperationResponse, IHttpOperationResponse<T>
{
    public HttpOperationResponse()
    {
    }

    public T Body { get; set; }
}
