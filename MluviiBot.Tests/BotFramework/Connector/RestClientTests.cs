using System.Net;
using System.Net.Http.Headers;
using Microsoft.Rest;
using Microsoft.Rest.TransientFaultHandling;

namespace MluviiBot.Tests.BotFramework.Connector;

public sealed class RestClientTests
{
    [Fact]
    public async Task Requests_pass_the_handlers_in_order_then_the_repeating_one_then_the_sending_one()
    {
        var trace = new List<string>();
        var root = new RootHandler(trace, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK);
        using var client = new TestClient(root, new TracingHandler("first", trace), new TracingHandler("second", trace));
        client.SetRetryPolicy(new RetryPolicy<HttpStatusCodeErrorDetectionStrategy>(1, TimeSpan.Zero));

        using var response = await client.HttpClient.GetAsync(new Uri("http://service.test"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        trace.ShouldBe(["first", "second", "root", "root"]);
        client.HttpMessageHandlers.Select(handler => handler.GetType())
            .ShouldBe([typeof(TracingHandler), typeof(TracingHandler), typeof(RetryDelegatingHandler), typeof(RootHandler)]);
    }

    [Fact]
    public async Task The_last_answer_comes_back_when_repeating_does_not_help()
    {
        var root = new RootHandler([], HttpStatusCode.BadGateway, HttpStatusCode.InternalServerError);
        using var client = new TestClient(root);
        client.SetRetryPolicy(new RetryPolicy<HttpStatusCodeErrorDetectionStrategy>(1, TimeSpan.Zero));

        using var response = await client.HttpClient.GetAsync(new Uri("http://service.test"));

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await response.Content.ReadAsStringAsync()).ShouldBe("answer 2");
    }

    [Fact]
    public async Task Without_a_policy_nothing_is_repeated()
    {
        var root = new RootHandler([], HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK);
        using var client = new TestClient(root);
        client.SetRetryPolicy(null);

        using var response = await client.HttpClient.GetAsync(new Uri("http://service.test"));

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public void A_product_is_named_once()
    {
        using var client = new TestClient(new RootHandler([]));

        client.SetUserAgent("Product", "1.2").ShouldBeTrue();
        client.SetUserAgent("Product", "1.2").ShouldBeTrue();
        client.SetUserAgent("Other").ShouldBeTrue();

        client.UserAgent.Count(product => product.Product?.Name == "Product").ShouldBe(1);
        client.UserAgent.ToString().ShouldEndWith("Product/1.2 Other");
        client.Dispose();
        client.SetUserAgent("Late").ShouldBeFalse();
    }

    [Fact]
    public async Task A_token_goes_into_the_authorization_header()
    {
        using var request = new HttpRequestMessage();

        await new TokenCredentials("secret").ProcessHttpRequestAsync(request, default);
        request.Headers.Authorization.ShouldBe(new AuthenticationHeaderValue("Bearer", "secret"));

        await new TokenCredentials("secret", "Custom").ProcessHttpRequestAsync(request, default);
        request.Headers.Authorization.ShouldBe(new AuthenticationHeaderValue("Custom", "secret"));

        var provided = new TokenCredentials(new StringTokenProvider("given", "Bearer"), "tenant", "caller");
        await provided.ProcessHttpRequestAsync(request, default);
        request.Headers.Authorization.ShouldBe(new AuthenticationHeaderValue("Bearer", "given"));
        (provided.TenantId, provided.CallerId).ShouldBe(("tenant", "caller"));
    }

    [Fact]
    public void A_token_has_to_be_there()
    {
        Should.Throw<ArgumentNullException>(() => new TokenCredentials((string)null!)).ParamName.ShouldBe("token");
        Should.Throw<ArgumentNullException>(() => new TokenCredentials(string.Empty)).ParamName.ShouldBe("token");
        Should.Throw<ArgumentNullException>(() => new TokenCredentials("secret", null)).ParamName.ShouldBe("tokenType");
        Should.Throw<ArgumentNullException>(() => new TokenCredentials((ITokenProvider)null!)).ParamName.ShouldBe("tokenProvider");
    }

    [Fact]
    public async Task A_password_goes_out_as_basic_authentication_in_utf8()
    {
        using var request = new HttpRequestMessage();

        await new BasicAuthenticationCredentials { UserName = "jana", Password = "žluť" }.ProcessHttpRequestAsync(request, default);

        request.Headers.Authorization!.ToString().ShouldBe("Basic amFuYTrFvmx1xaU=");
    }

    [Fact]
    public void An_exception_keeps_what_was_said_after_the_messages_are_gone()
    {
        var request = new HttpRequestMessage(HttpMethod.Put, "http://service.test/x") { Content = new StringContent("sent") };
        request.Headers.Add("x-one", ["1", "2"]);
        request.Options.Set(new HttpRequestOptionsKey<string>("key"), "value");
        var response = new HttpResponseMessage(HttpStatusCode.Conflict) { Content = new StringContent("answered"), ReasonPhrase = "Busy" };
        var error = new HttpOperationException("failed")
        {
            Request = new HttpRequestMessageWrapper(request, "sent"),
            Response = new HttpResponseMessageWrapper(response, "answered"),
        };
        request.Dispose();
        response.Dispose();

        (error.Request.Method, error.Request.RequestUri, error.Request.Content).ShouldBe((HttpMethod.Put, new Uri("http://service.test/x"), "sent"));
        error.Request.Headers["x-one"].ShouldBe(["1", "2"]);
        error.Request.Headers["Content-Type"].ShouldHaveSingleItem().ShouldStartWith("text/plain");
        error.Request.Properties["key"].ShouldBe("value");
        (error.Response.StatusCode, error.Response.ReasonPhrase, error.Response.Content).ShouldBe((HttpStatusCode.Conflict, "Busy", "answered"));
    }

    [Fact]
    public void An_answer_takes_its_messages_with_it()
    {
        var content = new StringContent("body");
        var response = new HttpOperationResponse<string>
        {
            Request = new HttpRequestMessage { Content = content },
            Response = new HttpResponseMessage(),
            Body = "body",
        };

        response.Dispose();

        Should.Throw<ObjectDisposedException>(() => content.ReadAsStream());
        Should.NotThrow(() => new HttpOperationResponse().Dispose());
    }

    [Theory]
    [InlineData("CannotBeNull", null, "'name' cannot be null.")]
    [InlineData("MaxLength", 10, "'name' exceeds maximum length of '10'.")]
    [InlineData("Pattern", "^a+$", "'name' does not match expected pattern '^a+$'.")]
    public void A_broken_rule_is_told_with_the_name(string rule, object? details, string message)
    {
        var error = new ValidationException(rule, "name", details);

        error.Message.ShouldBe(message);
        (error.Rule, error.Target, error.Details).ShouldBe((rule, "name", details));
    }

    [Fact]
    public void Headers_are_read_as_json()
    {
        using var response = new HttpResponseMessage { Content = new StringContent("x") };
        response.Headers.Add("x-one", "1");
        response.Headers.Add("x-two", ["a", "b"]);

        var json = response.GetHeadersAsJson();

        json["x-one"]!.ToString().ShouldBe("1");
        json["x-two"]!.Select(value => value.ToString()).ShouldBe(["a", "b"]);
        json["Content-Type"]!.ToString().ShouldStartWith("text/plain");
        response.GetContentHeaders().ShouldBeSameAs(response.Content.Headers);
    }

    [Fact]
    public async Task A_body_can_be_read_as_text_more_than_once()
    {
        using var content = new StreamContent(new MemoryStream("žluť"u8.ToArray()));

        content.AsString().ShouldBe("žluť");
        (await content.ReadAsStringAsync()).ShouldBe("žluť");
        ((HttpContent)null!).AsString().ShouldBeNull();
    }

    [Fact]
    public void A_message_as_text_shows_its_parts()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://service.test/x") { Content = new StringContent("the body") };
        request.Headers.Add("x-one", "1");
        using var response = new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent("gone") };

        foreach (var part in (string[])["POST", "http://service.test/x", "x-one", "the body"])
        {
            request.AsFormattedString().ShouldContain(part);
        }

        response.AsFormattedString().ShouldContain("404");
        response.AsFormattedString().ShouldContain("gone");
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public void A_message_as_text_does_not_show_the_token()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://service.test/x");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "secret");

        request.AsFormattedString().ShouldNotContain("secret");
    }

    private sealed class TestClient(HttpClientHandler root, params DelegatingHandler[] handlers) : ServiceClient<TestClient>(root, handlers);

    private sealed class TracingHandler(string name, List<string> trace) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            trace.Add(name);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class RootHandler(List<string> trace, params HttpStatusCode[] answers) : HttpClientHandler
    {
        private int _calls;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            trace.Add("root");
            var answer = answers[Math.Min(_calls++, answers.Length - 1)];
            return Task.FromResult(new HttpResponseMessage(answer) { Content = new StringContent($"answer {_calls}") });
        }
    }
}
