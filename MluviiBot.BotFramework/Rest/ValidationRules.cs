namespace Microsoft.Rest;

public static class ValidationRules
{
    public static readonly string CannotBeNull;

    public static readonly string Enum;

    public static readonly string ExclusiveMaximum;

    public static readonly string ExclusiveMinimum;

    public static readonly string InclusiveMaximum;

    public static readonly string InclusiveMinimum;

    public static readonly string MaxItems;

    public static readonly string MaxLength;

    public static readonly string MinItems;

    public static readonly string MinLength;

    public static readonly string MultipleOf;

    public static readonly string Pattern;

    public static readonly string UniqueItems;
}
