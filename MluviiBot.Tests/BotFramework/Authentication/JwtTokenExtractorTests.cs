using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;

namespace MluviiBot.Tests.BotFramework.Authentication;

public sealed class JwtTokenExtractorTests(LocalIssuer issuer) : IClassFixture<LocalIssuer>
{
    private static readonly HttpClient Http = new();

    [Fact]
    public async Task A_valid_token_gives_its_claims()
    {
        var identity = await Extractor().GetIdentityAsync(issuer.ChannelToken().Header, LocalIssuer.Channel);

        identity.FindFirst("serviceurl")!.Value.ShouldBe(LocalIssuer.ServiceUrl);
    }

    [Fact]
    public async Task What_is_not_this_issuers_bearer_token_gives_nothing()
    {
        var extractor = Extractor();

        (await extractor.GetIdentityAsync(null, LocalIssuer.Channel)).ShouldBeNull();
        (await extractor.GetIdentityAsync("garbage", LocalIssuer.Channel)).ShouldBeNull();
        (await extractor.GetIdentityAsync("Basic", issuer.ChannelToken().Write(), LocalIssuer.Channel)).ShouldBeNull();
        (await extractor.GetIdentityAsync((issuer.ChannelToken() with { Issuer = "https://other" }).Header, LocalIssuer.Channel)).ShouldBeNull();
    }

    [Fact]
    public async Task A_tampered_token_or_an_endorsement_missing_is_refused()
    {
        var extractor = Extractor();

        await Should.ThrowAsync<Exception>(() => extractor.GetIdentityAsync((issuer.ChannelToken() with { Tampered = true }).Header, LocalIssuer.Channel));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => extractor.GetIdentityAsync(issuer.ChannelToken().Header, "msteams"));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => extractor.GetIdentityAsync(issuer.ChannelToken().Header, LocalIssuer.Channel, ["certified"]));
    }

    [Fact]
    public async Task Endorsements_are_read_by_key()
    {
        var retriever = new EndorsementsRetriever(Http);

        var endorsements = await retriever.GetConfigurationAsync(MetadataUrl, (IDocumentRetriever)retriever, default);

        endorsements[issuer.Key.Id].ShouldBe([LocalIssuer.Channel, "webchat"], ignoreOrder: true);
        endorsements.ContainsKey(LocalIssuer.UnendorsedKey.Id).ShouldBeFalse();
    }

    [Theory]
    [InlineData("directline", true)]
    [InlineData("msteams", false)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public void An_endorsement_is_looked_for_only_if_one_is_expected(string? expected, bool valid) =>
        EndorsementsValidator.Validate(expected, ["directline"]).ShouldBe(valid);

    private string MetadataUrl => issuer.Url + "/v1/.well-known/openidconfiguration";

    private JwtTokenExtractor Extractor() => new(
        Http,
        new TokenValidationParameters { ValidIssuer = issuer.Url, ValidateAudience = false, ClockSkew = TimeSpan.FromMinutes(5) },
        MetadataUrl,
        AuthenticationConstants.AllowedSigningAlgorithms);
}
