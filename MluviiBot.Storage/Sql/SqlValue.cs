namespace MluviiBot.Storage.Sql;

/// <summary>A value of a statement: text, number or bytes, each of which may be null. Its kind is known even then, as PostgreSQL wants.</summary>
internal readonly record struct SqlValue
{
    private SqlValue(SqlKind kind, object? reference, long number)
    {
        Kind = kind;
        Reference = reference;
        Number = number;
    }

    public SqlKind Kind { get; }

    public long Number { get; }

    /// <summary>The text or the bytes; for a number something that is not null when the number is not.</summary>
    public object? Reference { get; }

    public bool IsNull => Reference is null;

    public static implicit operator SqlValue(string? text) => new(SqlKind.Text, text, 0);

    public static implicit operator SqlValue(long number) => new(SqlKind.Number, string.Empty, number);

    public static implicit operator SqlValue(long? number) => new(SqlKind.Number, number is null ? null : string.Empty, number ?? 0);

    public static implicit operator SqlValue(byte[] bytes) => new(SqlKind.Bytes, bytes, 0);
}
