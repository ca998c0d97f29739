#nullable enable
namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Why a request is refused, in words an operator can act on; never with the token in them.</summary>
internal static class Refusal
{
    public static UnauthorizedAccessException Because(string reason) => new($"The request is refused: {reason}.");
}
