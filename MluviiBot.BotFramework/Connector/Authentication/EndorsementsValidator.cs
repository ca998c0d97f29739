namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An endorsement is the name of a channel (or another property) that the owner of a signing key may speak for.</summary>
public static class EndorsementsValidator
{
    /// <summary>Whether <paramref name="endorsements"/> holds the expected one; nothing expected is always fulfilled.</summary>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(expectedEndorsement))
        {
            return true;
        }

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
