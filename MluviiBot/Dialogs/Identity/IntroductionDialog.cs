using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;
using MluviiBot.Conversation;
using MluviiBot.Dialogs.Menu;
using MluviiBot.Dialogs.Understanding;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Crm;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.State;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Identity;

/// <summary>
/// Finds out who the guest is, once in a conversation: by the account on the channel, the call parameters and the directory. Greets by name who is
/// known; where several contacts match alike, nobody is. A mluvii that does not answer is not asked further. The result is what the guest wrote meanwhile, or null.
/// </summary>
internal sealed class IntroductionDialog : ComponentDialog
{
    private readonly GuestState _guest;
    private readonly GuestProfile _profile;
    private readonly GuestLanguage _language;
    private readonly GuestOptions _options;
    private readonly IStatePropertyAccessor<bool> _introduced;

    public IntroductionDialog(ConversationState conversation, GuestState guest, GuestProfile profile, GuestLanguage language, IOptions<GuestOptions> options)
        : base(nameof(IntroductionDialog))
    {
        _guest = guest;
        _profile = profile;
        _language = language;
        _options = options.Value;
        _introduced = conversation.CreateProperty<bool>("Introduced");
        AddDialog(new WaterfallDialog("steps", [AskIdentityAsync, AskParametersAsync, FindContactAsync, GreetAsync]));
        AddDialog(new IdentifyGuestDialog(new CrmMatchingOptions { MinimalScore = _options.ContactScore, MinimalLead = _options.ContactLead }, guest));
    }

    private async Task<DialogTurnResult> AskIdentityAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (!_options.IdentifyGuests || await _introduced.GetAsync(step.Context, () => false, cancellationToken))
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        await _introduced.SetAsync(step.Context, true, cancellationToken);
        return await step.AskMluviiAsync(new GetGuestIdentity(), _options.IntroductionTimeout, cancellationToken);
    }

    private async Task<DialogTurnResult> AskParametersAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        switch (step.TakeAnswer<GetGuestIdentityResponse>())
        {
            case MluviiAnswer<GetGuestIdentityResponse>.TimedOut:
                return await step.EndDialogAsync(step.KeptMeanwhile(), cancellationToken);
            case MluviiAnswer<GetGuestIdentityResponse>.Answered { Response: var identity }:
                await _guest.IdentifyAsync(step.Context, identity, cancellationToken);
                await _language.RestoreAsync(step.Context, cancellationToken);
                await _profile.CompleteAsync(step.Context, [new(Detail.Phone, PhoneOf(identity))], cancellationToken);
                break;
        }

        return await step.AskMluviiAsync(new GetCallParams(), _options.IntroductionTimeout, cancellationToken);
    }

    private async Task<DialogTurnResult> FindContactAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        switch (step.TakeAnswer<GetCallParamsResponse>())
        {
            case MluviiAnswer<GetCallParamsResponse>.TimedOut:
                return await step.NextAsync(null, cancellationToken);
            case MluviiAnswer<GetCallParamsResponse>.Answered { Response.CallParams: var parameters }:
                await _profile.LearnAsync(step.Context, _profile.In(name => parameters.GetValueOrDefault(name)), cancellationToken);
                await _language.TakeParameterAsync(step.Context, parameters.GetValueOrDefault(_options.LanguageParameter), cancellationToken);
                break;
        }

        return await step.BeginDialogAsync(nameof(IdentifyGuestDialog), null, cancellationToken);
    }

    private async Task<DialogTurnResult> GreetAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is CrmResult contact)
        {
            step.KeepMeanwhile(contact.Meanwhile);
            if (contact is CrmResult.Known { Data: var data })
            {
                var details = _profile.In(name => data.GetValueOrDefault(name) is [var first, ..] ? first : null);
                await _profile.CompleteAsync(step.Context, details, cancellationToken);
                await _language.RestoreAsync(step.Context, cancellationToken);
            }
        }

        GuestLanguage.Speak(step.Context);
        if ((await _profile.GetAsync(step.Context, cancellationToken)).TryGetValue(Detail.Name, out var name))
        {
            await step.Context.SendActivityAsync(GuestTexts.GreetingByName.With(name), cancellationToken: cancellationToken);
        }

        return await step.EndDialogAsync(step.KeptMeanwhile(), cancellationToken);
    }

    /// <summary>A guest's account may be a phone number.</summary>
    private static string? PhoneOf(GetGuestIdentityResponse identity) =>
        PhoneNumber.Read(identity.PhoneCallerId ?? string.Empty) ?? PhoneNumber.Read($"+{identity.WhatsAppContactId?.TrimStart('+')}");
}
