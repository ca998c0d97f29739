namespace Microsoft.Bot.Schema;

/// <summary>Values of <see cref="Error.Code"/>.</summary>
public class ErrorCodes
{
    public const string BadArgument = "BadArgument";

    public const string BadSyntax = "BadSyntax";

    public const string MessageSizeTooBig = "MessageSizeTooBig";

    public const string MissingProperty = "MissingProperty";

    public const string ServiceError = "ServiceError";

    public ErrorCodes()
    {
    }
}
