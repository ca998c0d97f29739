using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Cards;
using MluviiBot.Extensions.Channels;

namespace MluviiBot.Tests.Extensions.Guide;

#region menu
internal static class ShopMenu
{
    private static readonly GuestCard Menu = GuestCard.Hero("How can I help?")
        .WithButton("Order a taxi", "taxi")
        .WithButton("Talk to a human", "operator")
        .WithLink("Prices", new Uri("https://example.com/prices"));

    public static Task<ResourceResponse> ShowAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var words = turnContext.GetGuestChannel() == GuestChannel.WhatsApp ? "Answer with a number." : null;
        return turnContext.SendActivityAsync(Menu.ToMessage(words), cancellationToken);
    }
}
#endregion
