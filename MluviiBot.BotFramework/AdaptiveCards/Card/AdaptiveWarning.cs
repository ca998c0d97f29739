namespace AdaptiveCards;

public class AdaptiveWarning
{
    public AdaptiveWarning(int code, string message)
    {
        Code = code;
        Message = message;
    }

    public enum WarningStatusCode
    {
        /// <summary>The card is newer than <see cref="AdaptiveCard.KnownSchemaVersion"/>.</summary>
        UnsupportedSchemaVersion = 7,
        InvalidLanguage = 12,

        /// <summary>Given by renderers, which know how many actions their host allows.</summary>
        MaxActionsExceeded = 13,

        /// <summary>Given by renderers.</summary>
        EmptyLabelInRequiredInput = 14,

        /// <summary>Given by renderers.</summary>
        NoErrorMessageForValidatedInput = 15,
    }

    /// <summary>One of <see cref="WarningStatusCode"/>; -1 for an unknown element, word or colour.</summary>
    public int Code { get; set; }

    public string Message { get; set; }

    public override string ToString() => FormattableString.Invariant($"{Code}: {Message}");
}
