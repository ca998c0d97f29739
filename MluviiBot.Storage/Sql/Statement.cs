using System.Data.Common;

namespace MluviiBot.Storage.Sql;

/// <summary>One statement. Its text is a constant, so that a database prepares it once; its values are $1, $2, … in it.</summary>
internal sealed class Statement(string text, params SqlValue[] values)
{
    public string Text { get; } = text;

    public SqlValue[] Values { get; } = values;

    /// <summary>Called with each row; to be set just when the statement returns rows.</summary>
    public Action<DbDataReader>? EachRow { get; init; }

    /// <summary>Told how many rows it added, changed or deleted; not to be set when it returns rows, which databases have to collect first.</summary>
    public Action<int>? Changed { get; init; }
}
