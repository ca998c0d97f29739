using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using MluviiBot.Dialogs;
using MluviiBot.Extensions.Handling;
using MluviiBot.Texts;

namespace MluviiBot.Conversation;

/// <summary>Greets a guest once and leads him through <see cref="MainDialog"/>, in his language.</summary>
internal sealed class GuestBot : MluviiActivityHandler
{
    private readonly IStatePropertyAccessor<string> _language;
    private readonly string _defaultLanguage;

    public GuestBot(MluviiBotServices services, MainDialog main, IOptions<GuestOptions> options)
        : base(services, main)
    {
        _language = services.Conversation.CreateProperty<string>("Language");
        _defaultLanguage = options.Value.DefaultLanguage;
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        // mluvii's own events name no language; the guest's last one holds.
        var known = await _language.GetAsync(turnContext, () => _defaultLanguage, cancellationToken);
        var language = LanguageOf(turnContext.Activity.Locale) ?? known;
        if (language != known)
        {
            await _language.SetAsync(turnContext, language, cancellationToken);
        }

        // The culture flows with this method only; the turn keeps it for what comes after an exception.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        turnContext.TurnState.Set(CultureInfo.CurrentUICulture);
        await base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnConversationStartedAsync(ITurnContext turnContext, ConversationStart start, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync(GuestTexts.Greeting, cancellationToken: cancellationToken);
        if (start is ConversationStart.Opened)
        {
            await RunDialogAsync(turnContext, cancellationToken: cancellationToken);
        }
    }

    private static string? LanguageOf(string? locale) => locale switch
    {
        null or "" => null,
        _ when locale.StartsWith("cs", StringComparison.OrdinalIgnoreCase) || locale.StartsWith("sk", StringComparison.OrdinalIgnoreCase) => "cs",
        _ => "en",
    };
}
