namespace Microsoft.Rest;

/// <summary>Names of the rules that <see cref="ValidationException.Rule"/> tells.</summary>
public static class ValidationRules
{
    public static readonly string CannotBeNull = nameof(CannotBeNull);

    public static readonly string Enum = nameof(Enum);

    public static readonly string ExclusiveMaximum = nameof(ExclusiveMaximum);

    public static readonly string ExclusiveMinimum = nameof(ExclusiveMinimum);

    public static readonly string InclusiveMaximum = nameof(InclusiveMaximum);

    public static readonly string InclusiveMinimum = nameof(InclusiveMinimum);

    public static readonly string MaxItems = nameof(MaxItems);

    public static readonly string MaxLength = nameof(MaxLength);

    public static readonly string MinItems = nameof(MinItems);

    public static readonly string MinLength = nameof(MinLength);

    public static readonly string MultipleOf = nameof(MultipleOf);

    public static readonly string Pattern = nameof(Pattern);

    public static readonly string UniqueItems = nameof(UniqueItems);
}
