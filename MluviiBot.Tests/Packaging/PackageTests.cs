namespace MluviiBot.Tests.Packaging;

/// <summary>What the packages hold and say of themselves.</summary>
[Collection(Packages.Name)]
public sealed class PackageTests(PackedFeed feed) : IAsyncLifetime
{
    private const string Runtime = "MluviiBot.BotFramework";

    public static TheoryData<string> Libraries =>
        ["MluviiBot.BotFramework", "MluviiBot.BotFramework.Testing", "MluviiBot.Extensions", "MluviiBot.Storage"];

    public Task InitializeAsync() => Dotnet.SkipWithoutSdkAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [SkippableTheory]
    [MemberData(nameof(Libraries))]
    public void A_package_says_what_it_is_and_may_be_used_for_and_invents_no_address(string id)
    {
        using var package = feed.Open(id);
        var nuspec = Nuspec.Of(package);

        nuspec["id"].ShouldBe(id);
        nuspec["description"]!.Length.ShouldBeGreaterThan(40);
        nuspec["license"].ShouldBe("MIT");
        nuspec["tags"]!.Split(' ').ShouldContain("mluvii");
        nuspec["projectUrl"].ShouldBeNull();
        nuspec.Attribute("repository", "url").ShouldBeNull();
    }

    [SkippableTheory]
    [MemberData(nameof(Libraries))]
    public void A_package_holds_the_assembly_its_documentation_and_a_read_me(string id)
    {
        using var package = feed.Open(id);

        package.GetEntry($"lib/net10.0/{id}.dll").ShouldNotBeNull();
        package.GetEntry($"lib/net10.0/{id}.xml").ShouldNotBeNull();
        using var reader = new StreamReader(package.GetEntry(Nuspec.Of(package)["readme"]!)!.Open());
        reader.ReadToEnd().ShouldStartWith($"# {id}\n");
    }

    [SkippableTheory]
    [MemberData(nameof(Libraries))]
    public void Symbols_lie_beside_the_package(string id)
    {
        using var symbols = feed.Open(id, "snupkg");

        symbols.GetEntry($"lib/net10.0/{id}.pdb").ShouldNotBeNull();
    }

    [SkippableTheory]
    [InlineData("MluviiBot.Extensions", Runtime)]
    [InlineData("MluviiBot.Storage", "MluviiBot.Extensions")]
    [InlineData("MluviiBot.BotFramework.Testing", Runtime)]
    public void Packages_ask_for_each_other_in_the_same_version(string id, string needed)
    {
        using var package = feed.Open(id);

        Nuspec.Of(package).Dependencies[needed].ShouldBe(PackedFeed.Version);
    }

    [SkippableFact]
    public void The_library_brings_no_database_and_no_official_package_along()
    {
        using var package = feed.Open("MluviiBot.Extensions");
        var nuspec = Nuspec.Of(package);

        nuspec.Dependencies.Keys.ShouldBe([Runtime]);
        nuspec.Frameworks.ShouldBe(["Microsoft.AspNetCore.App"]);
    }
}
