namespace AdaptiveCards;

public class AdaptiveWarning
{
    public AdaptiveWarning(int code, string message)
    {
        Code = code;
        Message = message;
    }

    public int Code { get; set; }

    public string Message { get; set; }

    public override string ToString() => throw new NotImplementedException();

    public enum WarningStatusCode
    {
        UnsupportedSchemaVersion = 7,
        InvalidLanguage = 12,
        MaxActionsExceeded = 13,
        EmptyLabelInRequiredInput = 14,
        NoErrorMessageForValidatedInput = 15,
    }
}
