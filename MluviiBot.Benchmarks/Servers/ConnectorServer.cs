namespace MluviiBot.Benchmarks.Servers;

/// <summary>A connector that takes every reply and answers with an id.</summary>
internal static class ConnectorServer
{
    private static readonly byte[] Answer = "{\"id\":\"1\"}"u8.ToArray();

    public static Task<int> RunAsync(string[] args)
    {
        var app = LoopbackServer.CreateBuilder(args).Build();
        app.MapPost("/v3/conversations/{conversation}/activities/{activity}", async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = Answer.Length;
            await context.Response.Body.WriteAsync(Answer);
        });
        return LoopbackServer.RunAsync(app);
    }
}
