using Microsoft.Bot.Builder;
using MluviiBot.Extensions.Activities;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.State;

/// <summary>
/// What the bot knows about a guest: of one conversation until <see cref="IdentifyAsync(ITurnContext, GuestIdentity, CancellationToken)"/> says who
/// the guest is, of that identity in every conversation afterwards. Take it wherever another bot takes <see cref="UserState"/>.
/// </summary>
/// <remarks>
/// <para>Every guest of mluvii is the user <c>mluvii_guest</c> (mluvii's page on Microsoft Bot Framework), so that all guests would share one
/// <see cref="UserState"/>.</para>
/// <para>An identity holds for the tenant: bots of two tenants need two storages. Two conversations of one identity at the same time overwrite each
/// other's changes, the last one wins, as with any <see cref="BotState"/>.</para>
/// </remarks>
public sealed class GuestState : BotState
{
    /// <summary>The guest whom mluvii reports as user, in every conversation.</summary>
    public const string SharedUserId = "mluvii_guest";

    private const string LinkKey = nameof(GuestState) + ".Link";

    private readonly IStorage _storage;

    /// <param name="storage">Where the state is kept.</param>
    public GuestState(IStorage storage)
        : base(storage, nameof(GuestState)) => _storage = storage;

    /// <summary>Whether this conversation belongs to a known guest.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<bool> IsIdentifiedAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        (await LinkAsync(turnContext, reload: false, cancellationToken).ConfigureAwait(false)).Identity is not null;

    /// <summary>
    /// Says who the guest is. What was learned in this conversation moves to the identity, and wins over what was known of it before; a null wins
    /// over nothing. The conversation remembers the identity.
    /// </summary>
    /// <remarks>
    /// <para>It is written by <see cref="SaveChangesAsync"/>, with the rest of the turn. Objects got from the state before are not those of the
    /// identity: get them again. A default that <c>GetAsync</c> made is kept in the state and so counts as learned: better an object whose members
    /// are null, or no default, until the guest is known.</para>
    /// <para>A conversation that changes its identity takes along only what was learned in it, nothing that the former identity brought. A contact of
    /// the directory stays when the account on the channel is told later.</para>
    /// </remarks>
    /// <param name="turnContext">The turn.</param>
    /// <param name="identity">Who the guest is.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether the state is now that of <paramref name="identity"/>; false when the conversation belongs to a contact already.</returns>
    public async Task<bool> IdentifyAsync(ITurnContext turnContext, GuestIdentity identity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(identity);
        await LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
        var link = await LinkAsync(turnContext, reload: false, cancellationToken).ConfigureAwait(false);
        if (link.Identity == identity.Key)
        {
            return true;
        }

        if (link.IsContact && !identity.IsContact)
        {
            return false;
        }

        var learned = link.Learn(Now(turnContext));
        link.MoveTo(identity);
        await base.LoadAsync(turnContext, force: true, cancellationToken).ConfigureAwait(false);
        var state = Now(turnContext);
        LearnedValues.Merge(state, learned);
        foreach (var (name, value) in state)
        {
            if (learned.ContainsKey(name))
            {
                await SetPropertyValueAsync(turnContext, name, value is JValue plain ? plain.Value : value, cancellationToken).ConfigureAwait(false);
            }
        }

        link.StartFrom(state);
        return true;
    }

    /// <summary>Says who the guest is on the channel.</summary>
    /// <inheritdoc cref="IdentifyAsync(ITurnContext, GuestIdentity, CancellationToken)" path="/remarks"/>
    /// <param name="turnContext">The turn.</param>
    /// <param name="response">mluvii's answer.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether the state is now the guest's; false when the answer holds no identity, or the conversation belongs to a contact.</returns>
    public Task<bool> IdentifyAsync(ITurnContext turnContext, GetGuestIdentityResponse response, CancellationToken cancellationToken = default) =>
        GuestIdentity.Of(response) is { } identity ? IdentifyAsync(turnContext, identity, cancellationToken) : Task.FromResult(false);

    /// <inheritdoc/>
    public override async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var link = await LinkAsync(turnContext, force, cancellationToken).ConfigureAwait(false);
        await base.LoadAsync(turnContext, force, cancellationToken).ConfigureAwait(false);
        if (link is { Identity: not null, IsStarted: false })
        {
            link.StartFrom(Now(turnContext));
        }
    }

    /// <inheritdoc/>
    public override async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (GetCachedState(turnContext) is null)
        {
            return;
        }

        var link = await LinkAsync(turnContext, reload: false, cancellationToken).ConfigureAwait(false);
        if (link.Identity is not null)
        {
            link.Learn(Now(turnContext));
        }

        await base.SaveChangesAsync(turnContext, force || link.HasMoved, cancellationToken).ConfigureAwait(false);
        if (link.ToStore() is { } stored)
        {
            await _storage.WriteAsync(new Dictionary<string, object> { [LinkKeyOf(turnContext)] = stored }, cancellationToken).ConfigureAwait(false);
        }

        if (link.HasMoved)
        {
            // Last, so that a crash in between leaves too much rather than too little.
            await _storage.DeleteAsync([ConversationKeyOf(turnContext)], cancellationToken).ConfigureAwait(false);
        }

        link.Saved();
    }

    /// <inheritdoc/>
    public override async Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
        await base.ClearStateAsync(turnContext, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Forgets the guest: removes the state of conversation and identity, and the link between them, from storage at once.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    public override async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await LinkAsync(turnContext, reload: false, cancellationToken).ConfigureAwait(false);
        await base.DeleteAsync(turnContext, cancellationToken).ConfigureAwait(false);
        await _storage.DeleteAsync([LinkKeyOf(turnContext), ConversationKeyOf(turnContext)], cancellationToken).ConfigureAwait(false);
        lock (turnContext.TurnState)
        {
            turnContext.TurnState.Remove(LinkKey);
        }
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Link(turnContext)?.Identity is { } identity ? GuestStateKeys.OfIdentity(identity) : ConversationKeyOf(turnContext);
    }

    private static GuestLink? Link(ITurnContext turnContext)
    {
        lock (turnContext.TurnState)
        {
            return turnContext.TurnState.Get<GuestLink>(LinkKey);
        }
    }

    private static string ConversationKeyOf(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        return activity is { ChannelId: { } channel, Conversation.Id: { } conversation }
            ? GuestStateKeys.OfConversation(channel, conversation) + "/guest"
            : throw new InvalidOperationException("The activity has no channel id or no conversation id: the guest's state cannot be found.");
    }

    private static string LinkKeyOf(ITurnContext turnContext) => GuestStateKeys.OfLink(ConversationKeyOf(turnContext));

    private JObject Now(ITurnContext turnContext) => Get(turnContext) as JObject ?? [];

    private async Task<GuestLink> LinkAsync(ITurnContext turnContext, bool reload, CancellationToken cancellationToken)
    {
        if (!reload && Link(turnContext) is { } known)
        {
            return known;
        }

        var key = LinkKeyOf(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        var link = GuestLink.FromStore(items is not null && items.TryGetValue(key, out var stored) ? stored : null);
        lock (turnContext.TurnState)
        {
            turnContext.TurnState.Set(LinkKey, link);
        }

        return link;
    }
}
