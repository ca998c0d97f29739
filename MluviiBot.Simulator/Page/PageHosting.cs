using Microsoft.Extensions.FileProviders;
using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Log;

namespace MluviiBot.Simulator.Page;

/// <summary>Adds the page and its HTTP API to a web application.</summary>
internal static class PageHosting
{
    public const string ApiPath = "/api";

    // Cards of bots show pictures and sound from anywhere; all else is the simulator's own.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src * data:; media-src *; "
        + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Registers the page.</summary>
    /// <param name="services">The services.</param>
    /// <param name="isForThisMachineOnly">Whether the simulator listens on loopback only.</param>
    public static void AddPage(this IServiceCollection services, bool isForThisMachineOnly)
    {
        services.AddSingleton(new OwnPageOnly(isForThisMachineOnly));
        services.ConfigureHttpJsonOptions(json => SimulationJson.Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }

    /// <summary>Maps the page at the root and the API under <see cref="ApiPath"/>.</summary>
    public static void MapPage(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.Response.Headers.XContentTypeOptions = "nosniff";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            return next(context);
        });
        app.UseWhen(context => context.Request.Path.StartsWithSegments(ApiPath), api => api.UseMiddleware<RefusalAnswers>());
        app.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "Page", "wwwroot")),
            StaticFileOptions = { OnPrepareResponse = file => Protect(file.Context.Response.Headers) },
        });

        var ownPageOnly = app.Services.GetRequiredService<OwnPageOnly>();
        var api = app.MapGroup(ApiPath).AddEndpointFilter<KnownSessionOnly>();
        api.AddEndpointFilter(ownPageOnly);
        api.MapSessions();
        api.MapGuest();
        api.MapOperator();
        api.MapTenant();
        api.MapLog();
        api.MapFaults();
    }

    private static void Protect(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-cache";
    }
}
