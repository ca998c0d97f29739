namespace MluviiBot.Hosting.Health;

internal static class ChannelContactNotes
{
    /// <summary>Notes every call of an address that something is posted to.</summary>
    public static void UseChannelContact(this IApplicationBuilder app)
    {
        var contact = app.ApplicationServices.GetRequiredService<ChannelContact>();
        app.Use(async (HttpContext context, RequestDelegate next) =>
        {
            await next(context);
            if (HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } path })
            {
                contact.Note(path, context.Response.StatusCode);
            }
        });
    }
}
