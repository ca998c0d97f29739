using System.Globalization;
using Microsoft.Bot.Builder;

namespace My_MluviiBot;

/// <summary>Speaks the guest's language: the one of the latest activity that told it, Czech until one did.</summary>
internal sealed class GuestLanguage(ConversationState conversation) : Microsoft.Bot.Builder.IMiddleware
{
    private const string Czech = "cs";

    private readonly IStatePropertyAccessor<string> _language = conversation.CreateProperty<string>("Language");

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var language = await _language.GetAsync(turnContext, () => Czech, cancellationToken);
        if (turnContext.Activity.Locale is { Length: > 0 } locale)
        {
            language = locale.StartsWith(Czech, StringComparison.OrdinalIgnoreCase) ? Czech : "en";
            await _language.SetAsync(turnContext, language, cancellationToken);
        }

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        await next(cancellationToken);
    }
}
