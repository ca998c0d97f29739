using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Cards of an API chatbot; a bot of Bot Framework sends a message.</summary>
internal sealed class RichCardListBehaviour : ActivityBehaviour<RichCardList>
{
    protected override string? WhyNot(SessionTurn turn, RichCardList activity) =>
        ApiOnly.Problem(turn, activity)
        ?? (activity.Items.Count == 0 || activity.Items.Any(item => item.ContentType is null || item.Content is null)
            ? "RichCardList needs items, each with contentType and content."
            : null);

    protected override void Handle(SessionTurn turn, RichCardList activity) => BotMessages.Show(turn, new BotMessage
    {
        Attachments = [.. activity.Items.Select(item => new BotAttachment(item.ContentType!, item.Content!.Value.Element))],
        IsCarousel = activity.Layout == CardLayout.Carousel,
    });
}
