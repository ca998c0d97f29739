using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;
using MluviiBot.Conversation;
using MluviiBot.Dialogs.Menu;
using MluviiBot.Dialogs.Prompts;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Crm;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.State;
using MluviiBot.Extensions.TextFormatting;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Lead;

/// <summary>
/// Takes down who the guest is, asking only for what is not known; has it confirmed or corrected, passes it on to mluvii, finds or makes the contact,
/// and ends with <see cref="TopicEnd.HumanWanted"/>.
/// </summary>
internal sealed class LeadDialog : ComponentDialog
{
    private const string BeginSteps = "begin";
    private const string AskSteps = "ask";
    private const string RecapSteps = "recap";
    private const string SaveSteps = "save";
    private const string RecapPrompt = "confirm";

    private readonly GuestProfile _profile;
    private readonly bool _createContacts;

    public LeadDialog(GuestState guest, GuestProfile profile, IOptions<GuestOptions> options)
        : base(nameof(LeadDialog))
    {
        _profile = profile;
        var settings = options.Value;
        _createContacts = settings.CreateContacts;
        AddDialog(new WaterfallDialog(BeginSteps, [AskParametersAsync, CollectAsync]));
        AddDialog(new WaterfallDialog(AskSteps, [AskNextAsync, TakeAsync]));
        AddDialog(new WaterfallDialog(RecapSteps, [ShowAsync, ConfirmOrCorrectAsync]));
        AddDialog(new WaterfallDialog(SaveSteps, [SetParametersAsync, FindContactAsync, EndAsync]));
        AddDialog(new Question(RecapPrompt, Recap.Show, Recap.Read, settings.Attempts));
        foreach (var detail in Enum.GetValues<Detail>())
        {
            AddDialog(new Question(
                detail.ToString(), () => DetailTexts.Ask(detail), () => DetailTexts.AskAgain(detail), text => DetailTexts.Answer(detail, text), settings.Attempts));
        }

        var matching = new CrmMatchingOptions { MinimalScore = settings.ContactScore, MinimalLead = settings.ContactLead, CreateWhenNotFound = true };
        AddDialog(new IdentifyGuestDialog(matching, guest));
        InitialDialogId = BeginSteps;
    }

    private static async Task<DialogTurnResult> AskParametersAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(LeadTexts.Intro, cancellationToken: cancellationToken);
        return await step.GetCallParamsAsync(cancellationToken);
    }

    private async Task<DialogTurnResult> CollectAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = (MluviiAnswer<GetCallParamsResponse>)step.Result;
        if (answer is MluviiAnswer<GetCallParamsResponse>.Answered { Response.CallParams: var parameters })
        {
            await _profile.LearnAsync(step.Context, _profile.In(name => parameters.GetValueOrDefault(name)), cancellationToken);
        }

        // An eager guest answers before he is asked.
        var wrote = answer.Meanwhile.Select(GuestText.Plain).ToList();
        await _profile.CompleteAsync(step.Context, ContactsIn(wrote), cancellationToken);
        var progress = new LeadProgress
        {
            Details = new(await _profile.GetAsync(step.Context, cancellationToken)),
            Meanwhile = Meanwhile.Join(wrote.Except(ContactsIn(wrote).Select(contact => contact.Value))),
        };
        return await step.ReplaceDialogAsync(AskSteps, progress, cancellationToken);
    }

    private static IEnumerable<KeyValuePair<Detail, string?>> ContactsIn(IEnumerable<string> texts) =>
        from text in texts
        from contact in DetailReading.Contacts
        where contact.Is(text)
        select KeyValuePair.Create(contact, (string?)text);

    private static Task<DialogTurnResult> AskNextAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var progress = LeadProgress.From(step.Options);
        return progress.Next() is { } detail
            ? step.PromptAsync(detail.ToString(), new PromptOptions(), cancellationToken)
            : step.ReplaceDialogAsync(RecapSteps, progress, cancellationToken);
    }

    private static Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var progress = LeadProgress.From(step.Options);
        progress.Details[progress.Next()!.Value] = (string)step.Result;
        progress.Correcting = null;
        return step.ReplaceDialogAsync(AskSteps, progress, cancellationToken);
    }

    private static Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync(RecapPrompt, new PromptOptions { Validations = LeadProgress.From(step.Options) }, cancellationToken);

    private static Task<DialogTurnResult> ConfirmOrCorrectAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var progress = LeadProgress.From(step.Options);
        if (step.Result is Recap.Confirmed)
        {
            return step.ReplaceDialogAsync(SaveSteps, progress, cancellationToken);
        }

        progress.Correcting = Enum.Parse<Detail>((string)step.Result);
        return step.ReplaceDialogAsync(AskSteps, progress, cancellationToken);
    }

    private async Task<DialogTurnResult> SetParametersAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var given = LeadProgress.From(step.Options).Details.Where(detail => detail.Value.Length > 0).ToDictionary();
        await _profile.LearnAsync(step.Context, given.Select(detail => KeyValuePair.Create(detail.Key, (string?)detail.Value)), cancellationToken);
        return await step.SetCallParamsAsync(_profile.ToParameters(given), cancellationToken);
    }

    private async Task<DialogTurnResult> FindContactAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.KeepMeanwhile([LeadProgress.From(step.Options).Meanwhile]);
        if (step.TakeAnswer<SetCallParamsResponse>() is not MluviiAnswer<SetCallParamsResponse>.Answered)
        {
            await step.Context.SendActivityAsync(LeadTexts.NotPassedOn, cancellationToken: cancellationToken);
            return await step.NextAsync(null, cancellationToken);
        }

        // mluvii matches contacts by the parameters that are set now.
        return _createContacts ? await step.BeginDialogAsync(nameof(IdentifyGuestDialog), null, cancellationToken) : await step.NextAsync(null, cancellationToken);
    }

    private static Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.KeepMeanwhile((step.Result as CrmResult)?.Meanwhile ?? default);
        return step.EndDialogAsync(step.HumanWanted(), cancellationToken);
    }
}
