using System.Net;
using System.Text;

namespace MluviiBot.Tests.BotFramework.Authentication;

/// <summary>Takes the place of the network behind an <see cref="IHttpClientFactory"/>: keeps what was sent and gives the answer it was told to.</summary>
public sealed class RecordingHttp : IHttpClientFactory
{
    public List<(HttpMethod Method, Uri Address, string? Authorization, string Body)> Sent { get; } = [];

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public string Answer { get; set; } = "{}";

    public HttpClient CreateClient(string name) => new(new Handler(this));

    private sealed class Handler(RecordingHttp recording) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            recording.Sent.Add((request.Method, request.RequestUri!, request.Headers.Authorization?.ToString(), body));
            return new HttpResponseMessage(recording.Status)
            {
                Content = new StringContent(recording.Answer, Encoding.UTF8, "application/json"),
                RequestMessage = request,
            };
        }
    }
}
