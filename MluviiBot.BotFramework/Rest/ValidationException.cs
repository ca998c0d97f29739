using System.Globalization;
using System.Runtime.Serialization;

namespace Microsoft.Rest;

/// <summary>An argument breaks a rule of the service; thrown before anything is sent.</summary>
public class ValidationException : RestException
{
    public ValidationException()
    {
    }

    public ValidationException(string message) : base(message)
    {
    }

    /// <param name="rule">One of <see cref="ValidationRules"/>.</param>
    /// <param name="target">The name of the argument or property.</param>
    public ValidationException(string rule, string target) : this(rule, target, null)
    {
    }

    public ValidationException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <param name="rule">One of <see cref="ValidationRules"/>.</param>
    /// <param name="target">The name of the argument or property.</param>
    /// <param name="details">The rule's limit or pattern, if it has one.</param>
    public ValidationException(string rule, string target, object details) : base(MessageOf(rule, target, details))
    {
        Rule = rule;
        Target = target;
        Details = details;
    }

    protected ValidationException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
        ArgumentNullException.ThrowIfNull(info);
        Rule = info.GetString(nameof(Rule));
        Target = info.GetString(nameof(Target));
        Details = info.GetValue(nameof(Details), typeof(object));
    }

    public object Details { get; }

    public string Rule { get; }

    public string Target { get; }

#pragma warning disable SYSLIB0051, CS0672 // Part of the surface; runtime serialisation itself is gone.
    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        ArgumentNullException.ThrowIfNull(info);
        base.GetObjectData(info, context);
        info.AddValue(nameof(Rule), Rule);
        info.AddValue(nameof(Target), Target);
        info.AddValue(nameof(Details), Details);
    }
#pragma warning restore SYSLIB0051, CS0672

    private static string MessageOf(string rule, string target, object details)
    {
        var limit = Convert.ToString(details, CultureInfo.InvariantCulture);
        return rule switch
        {
            nameof(ValidationRules.CannotBeNull) => $"'{target}' cannot be null.",
            nameof(ValidationRules.Enum) => $"'{target}' is not one of the known values.",
            nameof(ValidationRules.ExclusiveMaximum) => $"'{target}' must be less than '{limit}'.",
            nameof(ValidationRules.ExclusiveMinimum) => $"'{target}' must be greater than '{limit}'.",
            nameof(ValidationRules.InclusiveMaximum) => $"'{target}' exceeds maximum value of '{limit}'.",
            nameof(ValidationRules.InclusiveMinimum) => $"'{target}' is less than minimum value of '{limit}'.",
            nameof(ValidationRules.MaxItems) => $"'{target}' exceeds maximum number of items '{limit}'.",
            nameof(ValidationRules.MaxLength) => $"'{target}' exceeds maximum length of '{limit}'.",
            nameof(ValidationRules.MinItems) => $"'{target}' has fewer than the minimum number of items '{limit}'.",
            nameof(ValidationRules.MinLength) => $"'{target}' is less than minimum length of '{limit}'.",
            nameof(ValidationRules.MultipleOf) => $"'{target}' is not a multiple of '{limit}'.",
            nameof(ValidationRules.Pattern) => $"'{target}' does not match expected pattern '{limit}'.",
            nameof(ValidationRules.UniqueItems) => $"'{target}' contains duplicate items.",
            _ => $"'{target}' breaks the rule {rule} {limit}".TrimEnd() + ".",
        };
    }
}
