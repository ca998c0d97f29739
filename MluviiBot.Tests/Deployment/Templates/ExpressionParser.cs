using System.Globalization;
using System.Text.RegularExpressions;

namespace MluviiBot.Tests.Deployment.Templates;

/// <summary>Reads an expression: texts, numbers, calls, and members by <c>.name</c> or <c>[name]</c>.</summary>
internal sealed partial class ExpressionParser(string source)
{
    private int _position;

    /// <exception cref="TemplateException">It is no expression.</exception>
    public Expression Parse()
    {
        var expression = ReadValue();
        return source[_position..].Trim().Length == 0 ? expression : throw Wrong();
    }

    private Expression ReadValue()
    {
        var token = Next();
        Expression value =
            token.Groups["text"] is { Success: true } text ? new Expression.Literal(text.Value.Replace("''", "'", StringComparison.Ordinal))
            : token.Groups["number"] is { Success: true } number ? new Expression.Literal(int.Parse(number.Value, CultureInfo.InvariantCulture))
            : token.Groups["name"] is { Success: true } name ? ReadCall(name.Value)
            : throw Wrong();
        while (true)
        {
            if (Takes("."))
            {
                var member = Next().Groups["name"] is { Success: true } found ? found.Value : throw Wrong();
                value = new Expression.Member(value, new Expression.Literal(member));
            }
            else if (Takes("["))
            {
                value = new Expression.Member(value, ReadValue());
                Require("]");
            }
            else
            {
                return value;
            }
        }
    }

    private Expression.Call ReadCall(string function)
    {
        Require("(");
        var arguments = new List<Expression>();
        while (!Takes(")"))
        {
            if (arguments.Count > 0)
            {
                Require(",");
            }

            arguments.Add(ReadValue());
        }

        return new Expression.Call(function, arguments);
    }

    private void Require(string sign)
    {
        if (!Takes(sign))
        {
            throw Wrong();
        }
    }

    private bool Takes(string sign)
    {
        var token = Token().Match(source, _position);
        var takes = token.Success && token.Groups["sign"].Value == sign;
        _position += takes ? token.Length : 0;
        return takes;
    }

    private Match Next()
    {
        var token = Token().Match(source, _position);
        _position += token.Success ? token.Length : throw Wrong();
        return token;
    }

    private TemplateException Wrong() => new($"Not an expression from character {_position} on: {source}");

    [GeneratedRegex(@"\G\s*(?:'(?<text>(?:[^']|'')*)'|(?<number>-?\d+)|(?<name>[A-Za-z_]\w*)|(?<sign>[()\[\],.]))", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
