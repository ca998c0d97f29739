using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Cards of an API chatbot; a bot of Bot Framework sends a message.</summary>
internal sealed class RichCardListBehaviour : ActivityBehaviour<RichCardList>
{
    protected override string? Handle(SessionTurn turn, RichCardList activity)
    {
        if (ApiOnly.Problem(turn, activity) is { } problem)
        {
            return problem;
        }

        if (activity.Items.Count == 0 || activity.Items.Any(item => item.ContentType is null || item.Content is null))
        {
            return "RichCardList needs items, each with contentType and content.";
        }

        BotMessages.Show(turn, new BotMessage
        {
            Attachments = [.. activity.Items.Select(item => new BotAttachment(item.ContentType!, item.Content!.Value.Element))],
            IsCarousel = activity.Layout == CardLayout.Carousel,
        });
        return null;
    }
}
