using System.Text.Json.Nodes;

namespace MluviiBot.Tests.Deployment.Templates;

/// <summary>What stands in brackets in a template.</summary>
internal abstract record Expression
{
    /// <summary>Null when the text is no expression; <c>[[</c> is how a text begins that is none.</summary>
    public static Expression? In(string text) =>
        text is ['[', not '[', .., ']'] ? new ExpressionParser(text[1..^1]).Parse() : null;

    /// <summary>All calls of functions in it, itself included.</summary>
    public IEnumerable<Call> Calls => this switch
    {
        Call call => call.Arguments.SelectMany(argument => argument.Calls).Prepend(call),
        Member member => member.Of.Calls.Concat(member.Name.Calls),
        _ => [],
    };

    internal sealed record Literal(JsonNode? Value) : Expression;

    internal sealed record Call(string Function, IReadOnlyList<Expression> Arguments) : Expression
    {
        /// <summary>The first argument where it is a plain text, as the name of a parameter is.</summary>
        public string? Names => Arguments is [Literal { Value: JsonValue name }, ..] ? name.ToString() : null;
    }

    internal sealed record Member(Expression Of, Expression Name) : Expression;
}
