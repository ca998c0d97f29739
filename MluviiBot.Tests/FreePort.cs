using System.Net.NetworkInformation;

namespace MluviiBot.Tests;

/// <summary>A port for a process that must be told one. It lies below those that systems give to whoever wants any: nobody gets it before that process.</summary>
internal static class FreePort
{
    public static int Find()
    {
        var taken = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(listener => listener.Port).ToHashSet();
        int port;
        do
        {
            port = Random.Shared.Next(20_000, 30_000);
        }
        while (taken.Contains(port));

        return port;
    }
}
