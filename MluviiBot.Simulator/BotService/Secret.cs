using System.Security.Cryptography;
using System.Text;

namespace MluviiBot.Simulator.BotService;

/// <summary>Compares what somebody shows with what is secret.</summary>
internal static class Secret
{
    /// <summary>Takes as long for a wrong secret as for one that is nearly right.</summary>
    public static bool IsSame(string? shown, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(shown ?? ""), Encoding.UTF8.GetBytes(expected));
}
