using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Crm;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.Requests;
using MluviiBot.Tests.Extensions.Handling;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Extensions.Crm;

public sealed class IdentifyGuestDialogTests : IDisposable
{
    private readonly List<BotUnderTest> _bots = [];

    public void Dispose() => _bots.ForEach(bot => bot.Dispose());

    [Fact]
    public async Task The_contact_that_clearly_leads_is_assigned_and_known_with_its_data()
    {
        var (guest, results) = Begin();
        (await guest.SaysAsync("who am I")).Command<ObtainCrmIdentity>();

        var replies = await guest.GetsAsync(
            """{"Activity":"ObtainCrmIdentityResponse","MatchedCrmIdentities":[{"CrmIdentityId":2,"Score":64},{"CrmIdentityId":1,"Score":"95.5","Data":{"born":["2001-02-03T00:00:00"]}}]}""");
        replies.Command<AssignCrmIdentity>().ExistingCrmIdentityId.ShouldBe(1);
        await guest.GetsAsync(new AssignCrmIdentityResponse { Created = false, CrmIdentityId = 1 });

        var known = results.ShouldHaveSingleItem().ShouldBeOfType<CrmResult.Known>();
        known.CrmIdentityId.ShouldBe(1);
        known.Score.ShouldBe(95.5);
        known.Data["born"].ShouldBe(["2001-02-03T00:00:00"]);
        known.ToString().ShouldNotContain("2001");
    }

    [Fact]
    public async Task A_contact_that_the_session_has_already_wins_without_being_assigned()
    {
        var (guest, results) = Begin();
        await guest.SaysAsync("who am I");

        (await guest.GetsAsync(Found(assigned: 2, (1, 99), (2, 10)))).Commands().ShouldBeEmpty();

        results.ShouldHaveSingleItem().ShouldBe(new CrmResult.Known(2, default, 10));
    }

    [Fact]
    public async Task An_assigned_contact_that_is_not_listed_is_known_without_data()
    {
        var (guest, results) = Begin();
        await guest.SaysAsync("who am I");
        await guest.GetsAsync(Found(assigned: 9));

        results.ShouldHaveSingleItem().ShouldBe(new CrmResult.Known(9, default, null));
    }

    [Fact]
    public async Task The_assigned_contact_may_be_made_to_count_for_nothing()
    {
        var (guest, _) = Begin(new CrmMatchingOptions { AssignedWins = false });
        await guest.SaysAsync("who am I");

        (await guest.GetsAsync(Found(assigned: 2, (1, 99), (2, 10)))).Command<AssignCrmIdentity>().ExistingCrmIdentityId.ShouldBe(1);
    }

    [Fact]
    public async Task Contacts_that_match_alike_are_told_and_not_assigned()
    {
        var (guest, results) = Begin();
        await guest.SaysAsync("who am I");

        (await guest.GetsAsync(Found(null, (1, 90), (2, 85), (3, 20)))).Commands().ShouldBeEmpty();

        results.ShouldHaveSingleItem().ShouldBeOfType<CrmResult.Ambiguous>().Candidates.Select(candidate => candidate.CrmIdentityId).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_second_just_below_the_score_still_makes_the_first_doubtful()
    {
        var (guest, results) = Begin();
        await guest.SaysAsync("who am I");
        await guest.GetsAsync(Found(null, (1, 81), (2, 79)));

        results.ShouldHaveSingleItem().ShouldBeOfType<CrmResult.Ambiguous>().Candidates.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_minimal_lead_the_first_is_taken()
    {
        var (guest, _) = Begin(new CrmMatchingOptions { MinimalLead = 0 });
        await guest.SaysAsync("who am I");

        (await guest.GetsAsync(Found(null, (1, 90), (2, 90)))).Command<AssignCrmIdentity>().ExistingCrmIdentityId.ShouldBe(1);
    }

    [Fact]
    public async Task A_contact_that_is_listed_twice_does_not_compete_with_itself()
    {
        var (guest, _) = Begin();
        await guest.SaysAsync("who am I");

        (await guest.GetsAsync(Found(null, (1, 90), (1, 89)))).Command<AssignCrmIdentity>().ExistingCrmIdentityId.ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"Activity":"ObtainCrmIdentityResponse","MatchedCrmIdentities":[]}""")]
    [InlineData("""{"Activity":"ObtainCrmIdentityResponse"}""")]
    [InlineData("""{"Activity":"ObtainCrmIdentityResponse","AssignedCrmIdentityId":0,"MatchedCrmIdentities":[{"CrmIdentityId":0,"Score":99}]}""")]
    [InlineData("""{"Activity":"ObtainCrmIdentityResponse","MatchedCrmIdentities":{"a":1}}""")]
    [InlineData("""{"Activity":"ObtainCrmIdentityResponse","MatchedCrmIdentities":[{"Score":99},{"CrmIdentityId":1},{"CrmIdentityId":2,"Score":"NaN"},{"CrmIdentityId":3,"Score":79.9}]}""")]
    public async Task Without_a_contact_that_reaches_the_score_nobody_is_found(string answer)
    {
        var (guest, results) = Begin();
        await guest.SaysAsync("who am I");

        (await guest.GetsAsync(answer)).Commands().ShouldBeEmpty();

        results.ShouldHaveSingleItem().ShouldBeOfType<CrmResult.NotFound>();
    }

    [Fact]
    public async Task A_new_contact_is_made_with_an_explicit_null_when_that_is_allowed()
    {
        var (guest, results) = Begin(new CrmMatchingOptions { CreateWhenNotFound = true });
        await guest.SaysAsync("who am I");

        var replies = await guest.GetsAsync(Found(null));
        replies.Command<AssignCrmIdentity>().ExistingCrmIdentityId.ShouldBeNull();
        JObject.FromObject(replies.Single().ChannelData)["ExistingCrmIdentityId"]!.Type.ShouldBe(JTokenType.Null);
        await guest.GetsAsync(new AssignCrmIdentityResponse { Created = true, CrmIdentityId = 77 });

        results.ShouldHaveSingleItem().ShouldBe(new CrmResult.Created(77));
    }

    [Fact]
    public async Task Where_mluvii_finds_a_contact_instead_of_making_one_it_is_known()
    {
        var (guest, results) = Begin(new CrmMatchingOptions { CreateWhenNotFound = true });
        await guest.SaysAsync("who am I");
        await guest.GetsAsync(Found(null));
        await guest.GetsAsync(new AssignCrmIdentityResponse { Created = false, CrmIdentityId = 77 });

        results.ShouldHaveSingleItem().ShouldBe(new CrmResult.Known(77, default, null));
    }

    [Fact]
    public async Task Contacts_that_match_alike_lead_to_a_new_one_only_when_that_is_allowed()
    {
        var (guest, _) = Begin(new CrmMatchingOptions { CreateWhenAmbiguous = true });
        await guest.SaysAsync("who am I");

        (await guest.GetsAsync(Found(null, (1, 90), (2, 90)))).Command<AssignCrmIdentity>().ExistingCrmIdentityId.ShouldBeNull();
    }

    [Fact]
    public async Task Begun_with_a_number_that_contact_is_assigned_without_looking()
    {
        var (guest, results) = Begin();

        (await guest.SaysAsync("42")).Command<AssignCrmIdentity>().ExistingCrmIdentityId.ShouldBe(42);
        await guest.GetsAsync(new AssignCrmIdentityResponse { CrmIdentityId = 42 });

        results.ShouldHaveSingleItem().ShouldBe(new CrmResult.Known(42, default, null));
    }

    [Fact]
    public async Task A_reason_instead_of_a_contact_is_a_failure()
    {
        var (guest, results) = Begin();
        await guest.SaysAsync("42");
        await guest.GetsAsync(new AssignCrmIdentityResponse { Reason = "already assigned" });

        results.ShouldHaveSingleItem().ShouldBe(new CrmResult.Failed(CrmFailure.Refused, "already assigned"));
    }

    [Fact]
    public async Task Another_contact_than_asked_for_is_a_failure()
    {
        var (guest, results) = Begin();
        await guest.SaysAsync("42");
        await guest.GetsAsync(new AssignCrmIdentityResponse { CrmIdentityId = 43 });

        results.ShouldHaveSingleItem().ShouldBe(new CrmResult.Failed(CrmFailure.OtherContact));
    }

    [Theory]
    [InlineData("who am I")]
    [InlineData("42")]
    public async Task Without_an_answer_in_time_nothing_is_known(string begin)
    {
        var (guest, results) = Begin();
        await guest.SaysAsync(begin);
        _bots[^1].Time.Advance(TimeSpan.FromSeconds(11));
        await guest.SaysAsync("hello?");

        results.ShouldHaveSingleItem().ShouldBe(new CrmResult.Failed(CrmFailure.TimedOut) { Meanwhile = ["hello?"] });
    }

    [Theory]
    [InlineData("who am I", nameof(ObtainCrmIdentity))]
    [InlineData("42", nameof(AssignCrmIdentity))]
    public async Task What_the_channel_cannot_do_is_a_failure(string begin, string activity)
    {
        var (guest, results) = Begin(configure: services => services.AddSingleton<IMluviiCapabilities>(new Without(activity)));

        (await guest.SaysAsync(begin)).Commands().ShouldBeEmpty();

        results.ShouldHaveSingleItem().ShouldBe(new CrmResult.Failed(CrmFailure.Unsupported, "Test"));
    }

    [Fact]
    public async Task What_is_known_of_the_guest_moves_to_the_contact()
    {
        var (guest, _) = Begin();
        await guest.SaysAsync("my name is Jan");
        await guest.SaysAsync("42");
        await guest.GetsAsync(new AssignCrmIdentityResponse { CrmIdentityId = 42 });
        var other = _bots[^1].In("another conversation");
        (await other.SaysAsync("name?")).Texts().ShouldBe(["nobody"]);
        await other.SaysAsync("42");
        await other.GetsAsync(new AssignCrmIdentityResponse { CrmIdentityId = 42 });

        (await other.SaysAsync("name?")).Texts().ShouldBe(["Jan"]);
    }

    [Fact]
    public async Task What_the_guest_wrote_meanwhile_is_given_to_the_bot()
    {
        var (guest, results) = Begin();
        await guest.SaysAsync("who am I");
        await guest.SaysAsync("are you there?");
        await guest.GetsAsync(Found(null, (1, 99)));
        await guest.SaysAsync("hello?");
        await guest.GetsAsync(new AssignCrmIdentityResponse { Created = false, CrmIdentityId = 1 });

        results.ShouldHaveSingleItem().Meanwhile.ShouldBe(["are you there?", "hello?"]);
    }

    [Theory]
    [InlineData(double.NaN, 10)]
    [InlineData(80, -1)]
    [InlineData(80, double.NaN)]
    public void Options_that_make_no_sense_are_refused(double score, double lead) =>
        Should.Throw<ArgumentException>(() => new IdentifyGuestDialog(new CrmMatchingOptions { MinimalScore = score, MinimalLead = lead }));

    private static ObtainCrmIdentityResponse Found(long? assigned, params (long Id, double Score)[] contacts) => new()
    {
        AssignedCrmIdentityId = assigned,
        MatchedCrmIdentities = [.. contacts.Select(contact => new CrmMatch { CrmIdentityId = contact.Id, Score = contact.Score })],
    };

    private (BotUnderTest.Guest Guest, List<CrmResult> Results) Begin(
        CrmMatchingOptions? options = null, Action<IServiceCollection>? configure = null)
    {
        var bot = BotUnderTest.Of<IdentifyingBot>(services =>
        {
            services.AddSingleton(options ?? new CrmMatchingOptions()).AddSingleton<List<CrmResult>>();
            configure?.Invoke(services);
        });
        _bots.Add(bot);
        return (bot.In(), bot.Get<List<CrmResult>>());
    }

    private sealed class IdentifyingBot(MluviiBotServices services, CrmMatchingOptions options, List<CrmResult> results)
        : MluviiActivityHandler(services, new Root(new IdentifyGuestDialog(options, services.Guest), results))
    {
        private readonly IStatePropertyAccessor<string> _names = services.Guest.CreateProperty<string>("name");

        protected override async Task OnGuestMessageAsync(ITurnContext turnContext, GuestMessage message, CancellationToken cancellationToken)
        {
            switch (message.PlainText)
            {
                case "my name is Jan":
                    await _names.SetAsync(turnContext, "Jan", cancellationToken);
                    break;
                case "name?":
                    await turnContext.SendActivityAsync(await _names.GetAsync(turnContext, null, cancellationToken) ?? "nobody", cancellationToken: cancellationToken);
                    break;
                default:
                    await base.OnGuestMessageAsync(turnContext, message, cancellationToken);
                    break;
            }
        }
    }

    private sealed class Root : ComponentDialog
    {
        public Root(IdentifyGuestDialog identify, List<CrmResult> results)
            : base(nameof(Root))
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, cancel) => step.BeginDialogAsync(nameof(IdentifyGuestDialog), long.TryParse(step.Context.Activity.Text, out var id) ? id : null, cancel),
                (step, cancel) =>
                {
                    results.Add((CrmResult)step.Result);
                    return step.EndDialogAsync(cancellationToken: cancel);
                },
            ]));
            AddDialog(identify);
        }
    }
}
