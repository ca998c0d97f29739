namespace MluviiBot.Tests.Packaging;

[CollectionDefinition(Name)]
public sealed class Packages : ICollectionFixture<PackedFeed>
{
    public const string Name = "packages";
}
