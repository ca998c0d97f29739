namespace MluviiBot.Storage.Sql;

/// <summary>Words of a database in the text of the schema.</summary>
/// <param name="Bytes">The type of bytes.</param>
/// <param name="Clustered">After a table with short rows that is always read by its primary key.</param>
/// <param name="Updated">After a table whose rows are updated again and again, besides.</param>
internal sealed record Dialect(string Bytes, string Clustered, string Updated);
