using Microsoft.AspNetCore.Http;

namespace MluviiBot.Tests.BotFramework.Integration;

/// <summary>A response as a mocking library makes it: status and body, not even headers.</summary>
internal sealed class MadeUpResponse : HttpResponse
{
    public override HttpContext HttpContext => null!;

    public override int StatusCode { get; set; }

    public override IHeaderDictionary Headers => null!;

    public override Stream Body { get; set; } = new MemoryStream();

    public override long? ContentLength { get; set; }

    public override string? ContentType { get; set; }

    public override IResponseCookies Cookies => null!;

    public override bool HasStarted => false;

    public override void OnStarting(Func<object, Task> callback, object state) => throw new NotSupportedException();

    public override void OnCompleted(Func<object, Task> callback, object state) => throw new NotSupportedException();

    public override void Redirect(string location, bool permanent) => throw new NotSupportedException();
}
