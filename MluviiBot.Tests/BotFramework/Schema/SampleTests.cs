using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Schema;

/// <summary>Every file Samples/{type}/*.json is a wire sample of that schema type; adding a file adds its tests.</summary>
public class SampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "BotFramework", "Schema", "Samples");

    public static TheoryData<string> Samples() =>
        new(Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order());

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Survives_a_round_trip_through_http_bodies(string file)
    {
        var sent = ReadSample(file);

        var value = await Wire.ReadBodyAsync(sent, TypeOf(file));

        (await Wire.WriteBodyAsync(value.ShouldNotBeNull())).ShouldBeJson(sent);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Survives_a_round_trip_through_the_serializer_settings(string file)
    {
        var sent = ReadSample(file);

        var value = Wire.Read(sent, TypeOf(file));

        Wire.Write(value.ShouldNotBeNull()).ShouldBeJson(sent);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Is_the_same_object_whichever_way_it_is_read(string file)
    {
        var sent = ReadSample(file);

        var fromBody = await Wire.ReadBodyAsync(sent, TypeOf(file));
        var fromSettings = Wire.Read(sent, TypeOf(file));

        fromBody.ShouldBeEquivalentTo(fromSettings);
        Wire.Write(fromBody!).ShouldBe(Wire.Write(fromSettings!));
        (await Wire.WriteBodyAsync(fromSettings!)).ShouldBeJson(Wire.Write(fromBody!));
    }

    private static string ReadSample(string file) => File.ReadAllText(Path.Combine(Folder, file));

    private static Type TypeOf(string file) =>
        typeof(Activity).Assembly.GetType($"{typeof(Activity).Namespace}.{Path.GetDirectoryName(file)}", throwOnError: true)!;
}
