using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.State;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Crm;

/// <summary>
/// Finds out which contact of mluvii's directory the guest is and assigns it to the session, or makes a new one where that is allowed. Its result is
/// a <see cref="CrmResult"/>. Begun with a number of a contact (<see cref="long"/>), it assigns that one without looking.
/// </summary>
/// <remarks>
/// mluvii matches by the session's parameters, such as e-mail or telephone number: set them first.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#obtaincrmidentity">mluvii's page</see>.
/// </remarks>
public sealed class IdentifyGuestDialog : ComponentDialog
{
    private const string FindSteps = "find";
    private const string AssignSteps = "assign";

    private readonly CrmMatchingOptions _options;
    private readonly GuestState? _guest;

    /// <param name="options">When a contact is taken for the guest; the defaults when there are none.</param>
    /// <param name="guest">Moved to the contact once it is known; null moves nothing.</param>
    /// <exception cref="ArgumentException">An option makes no sense.</exception>
    public IdentifyGuestDialog(CrmMatchingOptions? options = null, GuestState? guest = null)
        : base(nameof(IdentifyGuestDialog))
    {
        _options = options ?? new CrmMatchingOptions();
        _options.Check();
        _guest = guest;
        AddDialog(new WaterfallDialog(FindSteps, [FindAsync, ChooseAsync]));
        AddDialog(new WaterfallDialog(AssignSteps, [AskToAssignAsync, ConfirmAsync]));
        InitialDialogId = FindSteps;
    }

    private static Task<DialogTurnResult> FindAsync(WaterfallStepContext step, CancellationToken cancellationToken) => step.Options switch
    {
        long or int => AssignAsync(step, new Assignment { Contact = Convert.ToInt64(step.Options, CultureInfo.InvariantCulture) }, cancellationToken),
        _ => step.AskMluviiAsync(new ObtainCrmIdentity(), cancellationToken),
    };

    private Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = (MluviiAnswer<ObtainCrmIdentityResponse>)step.Result;
        var meanwhile = KeptTexts.Add(null, answer.Meanwhile);
        if (answer is not MluviiAnswer<ObtainCrmIdentityResponse>.Answered { Response: var response })
        {
            return EndAsync(step, meanwhile, FailureOf(answer), cancellationToken);
        }

        return CrmChoice.Of(response, _options) switch
        {
            CrmChoice.Assigned { CrmIdentityId: var id, Match: var match } =>
                KnowAsync(step, meanwhile, id, new CrmResult.Known(id, match?.Data ?? default, match?.Score), cancellationToken),
            CrmChoice.Take { Match: var match } => AssignAsync(step, Assignment.Of(match, meanwhile), cancellationToken),
            CrmChoice.Ambiguous when _options.CreateWhenAmbiguous => AssignAsync(step, new Assignment { Meanwhile = meanwhile }, cancellationToken),
            CrmChoice.Ambiguous { Candidates: var candidates } => EndAsync(step, meanwhile, new CrmResult.Ambiguous(candidates), cancellationToken),
            _ when _options.CreateWhenNotFound => AssignAsync(step, new Assignment { Meanwhile = meanwhile }, cancellationToken),
            _ => EndAsync(step, meanwhile, new CrmResult.NotFound(), cancellationToken),
        };
    }

    private static Task<DialogTurnResult> AssignAsync(WaterfallStepContext step, Assignment assignment, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(AssignSteps, assignment, cancellationToken);

    private static Task<DialogTurnResult> AskToAssignAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.AskMluviiAsync(new AssignCrmIdentity { ExistingCrmIdentityId = Assignment.From(step.Options).Contact }, cancellationToken);

    private Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = (MluviiAnswer<AssignCrmIdentityResponse>)step.Result;
        var assignment = Assignment.From(step.Options);
        var meanwhile = KeptTexts.Add(assignment.Meanwhile, answer.Meanwhile);
        if (answer is not MluviiAnswer<AssignCrmIdentityResponse>.Answered { Response: var response })
        {
            return EndAsync(step, meanwhile, FailureOf(answer), cancellationToken);
        }

        return response switch
        {
            { CrmIdentityId: null or <= 0 } => EndAsync(step, meanwhile, new CrmResult.Failed(CrmFailure.Refused, response.Reason), cancellationToken),
            { CrmIdentityId: { } id } when assignment.Contact is { } asked && asked != id =>
                EndAsync(step, meanwhile, new CrmResult.Failed(CrmFailure.OtherContact, response.Reason), cancellationToken),
            { CrmIdentityId: { } id } when assignment.Contact is null && response.Created is not false =>
                KnowAsync(step, meanwhile, id, new CrmResult.Created(id), cancellationToken),
            { CrmIdentityId: { } id } => KnowAsync(step, meanwhile, id, assignment.ToKnown(id), cancellationToken),
        };
    }

    private async Task<DialogTurnResult> KnowAsync(
        WaterfallStepContext step, string? meanwhile, long id, CrmResult result, CancellationToken cancellationToken)
    {
        if (_guest is not null)
        {
            await _guest.IdentifyAsync(step.Context, GuestIdentity.Contact(id), cancellationToken).ConfigureAwait(false);
        }

        return await EndAsync(step, meanwhile, result, cancellationToken).ConfigureAwait(false);
    }

    private static Task<DialogTurnResult> EndAsync(WaterfallStepContext step, string? meanwhile, CrmResult result, CancellationToken cancellationToken) =>
        step.EndDialogAsync(result with { Meanwhile = [.. KeptTexts.Of(meanwhile)] }, cancellationToken);

    private static CrmResult.Failed FailureOf<TResponse>(MluviiAnswer<TResponse> answer)
        where TResponse : MluviiActivity => answer switch
        {
            MluviiAnswer<TResponse>.Refused { Error: var error } => new CrmResult.Failed(CrmFailure.Refused, error),
            MluviiAnswer<TResponse>.Unsupported { Channel: var channel } => new CrmResult.Failed(CrmFailure.Unsupported, channel),
            _ => new CrmResult.Failed(CrmFailure.TimedOut),
        };

    /// <summary>What is being assigned, between two turns; no contact means a new one.</summary>
    internal sealed class Assignment
    {
        public long? Contact { get; set; }

        /// <summary>The contact as mluvii listed it, as JSON: a storage may turn text that looks like a date into one.</summary>
        public string? Match { get; set; }

        /// <summary>What the guest wrote, see <see cref="KeptTexts"/>.</summary>
        public string? Meanwhile { get; set; }

        public static Assignment Of(CrmMatch match, string? meanwhile) => new()
        {
            Contact = match.CrmIdentityId,
            Meanwhile = meanwhile,
            Match = MluviiJson.Write(new ObtainCrmIdentityResponse { MatchedCrmIdentities = [match] }),
        };

        public static Assignment From(object options) => options as Assignment ?? (options as JObject)?.ToObject<Assignment>() ?? new Assignment();

        public CrmResult.Known ToKnown(long id)
        {
            var match = MluviiJson.Read(Match) is ObtainCrmIdentityResponse { MatchedCrmIdentities: { Count: 1 } matches } ? matches[0] : null;
            return new CrmResult.Known(id, match?.Data ?? default, match?.Score);
        }
    }
}
