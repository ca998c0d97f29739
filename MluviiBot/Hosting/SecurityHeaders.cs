namespace MluviiBot.Hosting;

internal static class SecurityHeaders
{
    /// <summary>Tells browsers to trust nothing of what this server sends more than they must. A page that needs more sets its own policy.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    });
}
