using Microsoft.Extensions.Options;
using Npgsql;

namespace MluviiBot.Storage;

/// <summary>Stops the start on a setting that cannot work.</summary>
internal sealed class StorageOptionsValidator : IValidateOptions<StorageOptions>
{
    private const string Sqlite = $"{StorageOptions.Section}:{nameof(StorageOptions.Sqlite)}";
    private const string PostgreSql = $"{StorageOptions.Section}:{nameof(StorageOptions.PostgreSql)}";

    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var wrong = new List<string>();
        switch (options.Provider)
        {
            case StorageProvider.Sqlite:
                wrong.AddRange(Validate(options.Sqlite));
                break;
            case StorageProvider.PostgreSql:
                wrong.AddRange(Validate(options.PostgreSql));
                break;
            case StorageProvider.Memory:
                break;
            default:
                wrong.Add($"{StorageOptions.Section}:{nameof(StorageOptions.Provider)} must be Sqlite, PostgreSql or Memory.");
                break;
        }

        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Validate(SqliteOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Path))
        {
            yield return $"{Sqlite}:{nameof(SqliteOptions.Path)} must name a file.";
        }

        if (options.BusyTimeout <= TimeSpan.Zero || options.BusyTimeout > TimeSpan.FromMinutes(1))
        {
            yield return $"{Sqlite}:{nameof(SqliteOptions.BusyTimeout)} must be more than 0 and at most 00:01:00.";
        }
    }

    private static IEnumerable<string> Validate(PostgreSqlOptions options)
    {
        if (!NamesHost(options.ConnectionString))
        {
            yield return $"{PostgreSql}:{nameof(PostgreSqlOptions.ConnectionString)} must be Npgsql's, with a host: Host=…;Database=…;Username=….";
        }

        if (options.Schema.Length is 0 or > 63 || !options.Schema.All(letter => letter is '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9')))
        {
            yield return $"{PostgreSql}:{nameof(PostgreSqlOptions.Schema)} must have 1 to 63 characters of a-z, 0-9 and _.";
        }

        if (options.CommandTimeout < TimeSpan.FromSeconds(1) || options.CommandTimeout > TimeSpan.FromMinutes(10))
        {
            yield return $"{PostgreSql}:{nameof(PostgreSqlOptions.CommandTimeout)} must lie between 00:00:01 and 00:10:00.";
        }

        if (options.Writers is < 1 or > 16)
        {
            yield return $"{PostgreSql}:{nameof(PostgreSqlOptions.Writers)} must lie between 1 and 16.";
        }

        if (options.ManagedIdentityClientId is { Length: > 0 } && !options.UseEntraToken)
        {
            yield return $"{PostgreSql}:{nameof(PostgreSqlOptions.ManagedIdentityClientId)} needs {nameof(PostgreSqlOptions.UseEntraToken)} = true.";
        }
    }

    private static bool NamesHost(string connectionString)
    {
        try
        {
            return !string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(connectionString).Host);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
