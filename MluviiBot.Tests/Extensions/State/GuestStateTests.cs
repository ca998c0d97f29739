using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.State;
using Newtonsoft.Json;

namespace MluviiBot.Tests.Extensions.State;

public class GuestStateTests
{
    private static readonly GuestIdentity Cookie = GuestIdentity.Of(new GetGuestIdentityResponse { TrackedGuestGuid = Guid.Parse("6f0b12f4-0000-4000-8000-000000000001") })!;

    private IStorage _storage = new MemoryStorage();

    [Fact]
    public async Task With_plain_UserState_one_guest_sees_the_data_of_another()
    {
        var state = new UserState(_storage);
        var names = state.CreateProperty<string>("name");
        await TurnAsync("a", state, turn => names.SetAsync(turn, "Jan"));

        var seen = string.Empty;
        await TurnAsync("b", state, async turn => seen = await names.GetAsync(turn, () => "nobody"));

        seen.ShouldBe("Jan", "this is the leak");
    }

    [Fact]
    public async Task With_GuestState_two_guests_who_are_both_mluvii_guest_never_see_each_others_data()
    {
        await LearnAsync("a", "name", "Jan");
        await LearnAsync("b", "name", "Eva");

        (await ReadAsync("a", "name")).ShouldBe("Jan");
        (await ReadAsync("b", "name")).ShouldBe("Eva");
        (await ReadAsync("c", "name")).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_learned_moves_to_the_identity_and_is_known_in_its_next_conversation()
    {
        await LearnAsync("a", "name", "Jan");
        await IdentifyAsync("a", GuestIdentity.Contact(77));
        await IdentifyAsync("b", GuestIdentity.Contact(77));

        (await ReadAsync("b", "name")).ShouldBe("Jan");
        (await ReadAsync("a", "name")).ShouldBe("Jan", "the conversation remembers whose it is");
        (await ReadAsync("c", "name")).ShouldBeNull();
    }

    [Fact]
    public async Task What_one_conversation_learns_of_an_identity_the_other_knows()
    {
        await IdentifyAsync("a", GuestIdentity.Contact(77));
        await IdentifyAsync("b", GuestIdentity.Contact(77));
        await LearnAsync("b", "city", "Brno");

        (await ReadAsync("a", "city")).ShouldBe("Brno");
    }

    [Fact]
    public async Task Nothing_stays_behind_under_the_conversation()
    {
        await LearnAsync("a", "name", "Jan");
        await IdentifyAsync("a", GuestIdentity.Contact(77));

        (await _storage.ReadAsync(["directline/conversations/a/guest"], CancellationToken.None)).ShouldBeEmpty();
        (await _storage.ReadAsync(["mluvii/guests/crm/77"], CancellationToken.None)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_was_known_already_is_merged_and_the_newer_value_wins()
    {
        await LearnAsync("a", "name", "Jan");
        await LearnAsync("a", "city", "Brno");
        await IdentifyAsync("a", GuestIdentity.Contact(77));
        await LearnAsync("b", "city", "Praha");
        await LearnAsync("b", "age", "30");
        await IdentifyAsync("b", GuestIdentity.Contact(77));

        (await ReadAsync("a", "name")).ShouldBe("Jan");
        (await ReadAsync("a", "city")).ShouldBe("Praha");
        (await ReadAsync("a", "age")).ShouldBe("30");
    }

    [Fact]
    public async Task Objects_are_merged_member_by_member_and_a_null_wins_over_nothing()
    {
        await ChangeProfileAsync("a", profile => (profile.Name, profile.Email) = ("Jan", "jan@x.cz"));
        await IdentifyAsync("a", GuestIdentity.Contact(77));
        await ChangeProfileAsync("b", profile => profile.Email = "novy@x.cz");
        await IdentifyAsync("b", GuestIdentity.Contact(77));

        var merged = await ChangeProfileAsync("a", _ => { });

        merged.Name.ShouldBe("Jan");
        merged.Email.ShouldBe("novy@x.cz");
    }

    [Fact]
    public async Task Text_that_looks_like_a_date_stays_text_wherever_it_moves()
    {
        await IdentifyAsync("a", Cookie);
        await LearnAsync("a", "born", "2001-02-03T00:00:00+02:00");
        await IdentifyAsync("a", GuestIdentity.Contact(77));

        (await ReadAsync("a", "born")).ShouldBe("2001-02-03T00:00:00+02:00");
    }

    [Fact]
    public async Task A_storage_that_gives_plain_JSON_back_will_do()
    {
        _storage = new JsonStorage();
        await ChangeProfileAsync("a", profile => profile.Name = "Jan");
        await IdentifyAsync("a", Cookie);
        await LearnAsync("a", "born", "2001-02-03T00:00:00+02:00");
        await IdentifyAsync("a", GuestIdentity.Contact(77));
        await IdentifyAsync("b", GuestIdentity.Contact(77));

        (await ChangeProfileAsync("b", _ => { })).Name.ShouldBe("Jan");
        (await ReadAsync("b", "born")).ShouldBe("2001-02-03T00:00:00+02:00");
    }

    [Fact]
    public async Task A_conversation_whose_identity_changes_takes_along_only_what_was_learned_in_it()
    {
        // Somebody used this browser before.
        await LearnAsync("before", "name", "Eva");
        await IdentifyAsync("before", Cookie);

        await IdentifyAsync("a", Cookie);
        await LearnAsync("a", "city", "Brno");
        await IdentifyAsync("a", GuestIdentity.Contact(77));

        (await ReadAsync("a", "city")).ShouldBe("Brno");
        (await ReadAsync("a", "name")).ShouldBeNull("Eva is not contact 77");
        (await ReadAsync("before", "name")).ShouldBe("Eva");
    }

    [Fact]
    public async Task A_contact_stays_when_the_account_on_the_channel_is_told_later()
    {
        await LearnAsync("a", "name", "Jan");
        (await IdentifyAsync("a", GuestIdentity.Contact(77))).ShouldBeTrue();

        (await IdentifyAsync("a", Cookie)).ShouldBeFalse();

        (await ReadAsync("a", "name")).ShouldBe("Jan");
    }

    [Fact]
    public async Task Identifying_twice_changes_nothing()
    {
        await LearnAsync("a", "name", "Jan");
        await IdentifyAsync("a", GuestIdentity.Contact(77));
        (await IdentifyAsync("a", GuestIdentity.Contact(77))).ShouldBeTrue();

        (await ReadAsync("a", "name")).ShouldBe("Jan");
    }

    [Fact]
    public async Task A_turn_that_is_not_saved_identifies_nobody()
    {
        await LearnAsync("a", "name", "Jan");
        var state = new GuestState(_storage);
        await TurnAsync("a", null, turn => state.IdentifyAsync(turn, GuestIdentity.Contact(77)));

        (await ReadAsync("a", "name")).ShouldBe("Jan");
        (await _storage.ReadAsync(["mluvii/guests/crm/77"], CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_without_an_identity_moves_nothing()
    {
        var state = new GuestState(_storage);
        var moved = true;
        await TurnAsync("a", state, async turn => moved = await state.IdentifyAsync(turn, new GetGuestIdentityResponse()));

        moved.ShouldBeFalse();
        await TurnAsync("a", state, async turn => (await state.IsIdentifiedAsync(turn)).ShouldBeFalse());
    }

    [Fact]
    public async Task Deleting_forgets_the_guest_and_the_identity()
    {
        await LearnAsync("a", "name", "Jan");
        await IdentifyAsync("a", GuestIdentity.Contact(77));
        var state = new GuestState(_storage);
        await TurnAsync("a", state, turn => state.DeleteAsync(turn));

        (await ReadAsync("a", "name")).ShouldBeNull();
        (await _storage.ReadAsync(["mluvii/guests/crm/77", "directline/conversations/a/guest/identity"], CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Clearing_empties_the_state_of_the_identity()
    {
        await LearnAsync("a", "name", "Jan");
        await IdentifyAsync("a", GuestIdentity.Contact(77));
        var state = new GuestState(_storage);
        await TurnAsync("a", state, turn => state.ClearStateAsync(turn));

        (await ReadAsync("a", "name")).ShouldBeNull();
    }

    [Fact]
    public void Identities_of_different_channels_and_pages_differ_and_hide_in_logs()
    {
        var identities = new[]
        {
            GuestIdentity.Contact(1),
            GuestIdentity.Of(new GetGuestIdentityResponse { WhatsAppContactId = "1" }),
            GuestIdentity.Of(new GetGuestIdentityResponse { VkContactId = "1" }),
            GuestIdentity.Of(new GetGuestIdentityResponse { AppleContactId = "1" }),
            GuestIdentity.Of(new GetGuestIdentityResponse { GenericChannelId = "1" }),
            GuestIdentity.Of(new GetGuestIdentityResponse { PhoneCallerId = "1" }),
            GuestIdentity.Of(new GetGuestIdentityResponse { FacebookPSID = "1" }),
            GuestIdentity.Of(new GetGuestIdentityResponse { FacebookPSID = "1", FacebookPageId = "a" }),
            GuestIdentity.Of(new GetGuestIdentityResponse { FacebookPSID = "a/1" }),
            Cookie,
        };

        identities.ShouldBeUnique();
        GuestIdentity.Of(new GetGuestIdentityResponse { PhoneCallerId = "+420603123456" })!.ToString().ShouldBe("phone");
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("anonymous", null)]
    [InlineData("Anonymous@anonymous.invalid", null)]
    [InlineData("0000", null)]
    [InlineData(" ", " ")]
    [InlineData(null, "0")]
    public void What_many_guests_have_in_common_identifies_none(string? phone, string? messenger)
    {
        GetGuestIdentityResponse[] answers =
        [
            new() { PhoneCallerId = phone, TrackedGuestGuid = Guid.Empty },
            new() { PhoneCallerId = phone, WhatsAppContactId = messenger },
            new() { PhoneCallerId = phone, FacebookPSID = messenger, FacebookPageId = "page" },
            new() { PhoneCallerId = phone, VkContactId = messenger, AppleContactId = messenger, GenericChannelId = messenger },
        ];

        answers.ShouldAllBe(answer => GuestIdentity.Of(answer) == null);
        Should.Throw<ArgumentOutOfRangeException>(() => GuestIdentity.Contact(0));
    }

    private static async Task TurnAsync(string conversation, BotState? saved, Func<ITurnContext, Task> what)
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            ChannelId = "directline",
            Conversation = new ConversationAccount(id: conversation),
            From = new ChannelAccount(GuestState.SharedUserId),
        };
        using var turn = new TurnContext(new TestAdapter(), activity);
        await what(turn);
        if (saved is not null)
        {
            await saved.SaveChangesAsync(turn);
        }
    }

    private Task LearnAsync(string conversation, string name, string value)
    {
        var state = new GuestState(_storage);
        return TurnAsync(conversation, state, turn => state.CreateProperty<string>(name).SetAsync(turn, value));
    }

    private async Task<string?> ReadAsync(string conversation, string name)
    {
        var state = new GuestState(_storage);
        string? value = null;
        await TurnAsync(conversation, state, async turn => value = await state.CreateProperty<string?>(name).GetAsync(turn, () => null));
        return value;
    }

    private async Task<bool> IdentifyAsync(string conversation, GuestIdentity identity)
    {
        var state = new GuestState(_storage);
        var done = false;
        await TurnAsync(conversation, state, async turn => done = await state.IdentifyAsync(turn, identity));
        return done;
    }

    private async Task<Profile> ChangeProfileAsync(string conversation, Action<Profile> change)
    {
        var state = new GuestState(_storage);
        var profile = new Profile();
        await TurnAsync(conversation, state, async turn =>
        {
            profile = await state.CreateProperty<Profile>("profile").GetAsync(turn, () => new Profile());
            change(profile);
        });
        return profile;
    }

    /// <summary>Keeps items as JSON without names of types, as databases do.</summary>
    private sealed class JsonStorage : IStorage
    {
        private readonly Dictionary<string, string> _items = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            var settings = new JsonSerializerSettings { DateParseHandling = DateParseHandling.None };
            return Task.FromResult<IDictionary<string, object>>(
                keys.Where(_items.ContainsKey).ToDictionary(key => key, key => JsonConvert.DeserializeObject(_items[key], settings)!));
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            foreach (var (key, item) in changes)
            {
                _items[key] = JsonConvert.SerializeObject(item);
            }

            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Array.ForEach(keys, key => _items.Remove(key));
            return Task.CompletedTask;
        }
    }

    private sealed class Profile
    {
        public string? Name { get; set; }

        public string? Email { get; set; }
    }
}
