namespace MluviiBot.Storage.Sql;

/// <summary>What a <see cref="SqlValue"/> is.</summary>
internal enum SqlKind
{
    Text,
    Number,
    Bytes,
}
