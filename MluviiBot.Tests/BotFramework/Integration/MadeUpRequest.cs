using System.Text;
using Microsoft.AspNetCore.Http;

namespace MluviiBot.Tests.BotFramework.Integration;

/// <summary>A request as a mocking library makes it: method, headers and body, nothing behind them.</summary>
internal sealed class MadeUpRequest(string method, string body) : HttpRequest
{
    public override HttpContext HttpContext => null!;

    public override string Method { get; set; } = method;

    public override string Scheme { get; set; } = "http";

    public override bool IsHttps { get; set; }

    public override HostString Host { get; set; }

    public override PathString PathBase { get; set; }

    public override PathString Path { get; set; }

    public override QueryString QueryString { get; set; }

    public override IQueryCollection Query { get; set; } = null!;

    public override string Protocol { get; set; } = "HTTP/1.1";

    public override IHeaderDictionary Headers { get; } = new HeaderDictionary();

    public override IRequestCookieCollection Cookies { get; set; } = null!;

    public override long? ContentLength { get; set; }

    public override string? ContentType { get; set; }

    public override Stream Body { get; set; } = new MemoryStream(Encoding.UTF8.GetBytes(body));

    public override bool HasFormContentType => false;

    public override IFormCollection Form { get; set; } = null!;

    public override Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
