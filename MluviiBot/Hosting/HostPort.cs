using System.Globalization;
using Microsoft.Extensions.Options;

namespace MluviiBot.Hosting;

/// <summary>The port that whoever runs the container wants the bot to listen on.</summary>
internal static class HostPort
{
    // PORT is set by App Service and most others; WEBSITES_PORT is what an operator of App Service sets for a container.
    private static readonly string[] Keys = ["PORT", "WEBSITES_PORT"];

    /// <summary>Listens there, unless an address is set (<c>ASPNETCORE_URLS</c>, <c>--urls</c>).</summary>
    /// <exception cref="OptionsValidationException">It is no port.</exception>
    public static void UseHostPort(this WebApplicationBuilder builder)
    {
        var key = Keys.FirstOrDefault(key => !string.IsNullOrWhiteSpace(builder.Configuration[key]));
        if (key is null || !string.IsNullOrWhiteSpace(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            return;
        }

        if (!ushort.TryParse(builder.Configuration[key], NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port == 0)
        {
            throw new OptionsValidationException(key, typeof(ushort), [$"{key} must be a port from 1 to 65535, or not set; ASPNETCORE_URLS wins over it."]);
        }

        builder.WebHost.UseUrls($"http://+:{port}");
    }
}
