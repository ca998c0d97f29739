using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage;

namespace MluviiBot.Tests.Storage;

public sealed class StorageOptionsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mluviibot-");

    private string File => Path.Combine(_folder.FullName, "data", "bot.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Turns_are_kept_in_a_file_that_is_made_at_the_start()
    {
        using var host = Build(("Sqlite:Path", File));

        await host.StartAsync();

        host.Services.GetRequiredService<ITurnStore>().ShouldBeOfType<SqliteTurnStore>();
        new FileInfo(File).Exists.ShouldBeTrue();
    }

    [Fact]
    public async Task Turns_are_kept_in_memory_when_the_setting_says_so()
    {
        using var host = Build(("Provider", "Memory"));

        await host.StartAsync();

        host.Services.GetRequiredService<ITurnStore>().ShouldBeOfType<MemoryTurnStore>();
    }

    [Theory]
    [InlineData("Provider", "7")]
    [InlineData("Provider", "Oracle")]
    [InlineData("Sqlite:Path", " ")]
    [InlineData("Sqlite:BusyTimeout", "00:02:00")]
    [InlineData("PostgreSql:ConnectionString", "")]
    [InlineData("PostgreSql:ConnectionString", "nonsense")]
    [InlineData("PostgreSql:Schema", "Robert'); --")]
    [InlineData("PostgreSql:CommandTimeout", "00:00:00")]
    [InlineData("PostgreSql:Writers", "0")]
    [InlineData("PostgreSql:ManagedIdentityClientId", "some-id")]
    public async Task A_wrong_setting_stops_the_start_and_names_its_key(string key, string value)
    {
        var provider = key.StartsWith("PostgreSql", StringComparison.Ordinal) ? "PostgreSql" : "Sqlite";
        using var host = Build(("Provider", provider), ("PostgreSql:ConnectionString", "Host=localhost"), (key, value));

        (await Should.ThrowAsync<Exception>(() => host.StartAsync())).ToString().ShouldContain($"State:{key}");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_stops_the_start_and_says_what_to_do()
    {
        await System.IO.File.WriteAllTextAsync(Path.Combine(_folder.FullName, "data"), "not a folder");
        using var host = Build(("Sqlite:Path", File));

        (await Should.ThrowAsync<StorageException>(() => host.StartAsync())).Message.ShouldContain("State:Sqlite:Path");
    }

    private static IHost Build(params (string Key, string? Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        foreach (var (key, value) in settings)
        {
            builder.Configuration[$"State:{key}"] = value;
        }

        builder.Services.AddOptions<TurnOptions>();
        builder.Services.AddSingleton<ITurnStore, MemoryTurnStore>();
        builder.Services.AddMluviiStorage(builder.Configuration);
        return builder.Build();
    }
}
