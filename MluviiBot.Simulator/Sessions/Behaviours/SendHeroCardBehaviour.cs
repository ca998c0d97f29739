using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.Sessions.Forms;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>Shows the guest one of mluvii's forms; the answer says that it was sent, not that it was filled in.</summary>
internal sealed class SendHeroCardBehaviour : ActivityBehaviour<SendHeroCard>
{
    protected override string? WhyNot(SessionTurn turn, SendHeroCard activity) => activity.HeroCardId is null ? "SendHeroCard lacks heroCardId." : null;

    protected override void Handle(SessionTurn turn, SendHeroCard activity)
    {
        var card = turn.Centre.Tenant.HeroCards.FirstOrDefault(card => card.Id == activity.HeroCardId);
        var refusal = card is null
            ? $"There is no hero card {activity.HeroCardId}: take an id from GetHeroCardsResponse."
            : WhyNotShown(turn, card, activity);
        if (refusal is null)
        {
            var form = FormBuilder.Build(card!, activity, turn.Session.Language);
            turn.Show(BotMessages.Entry(turn, null) with { Form = form });
        }

        turn.Send(new SendHeroCardResponse { Success = refusal is null, ErrorMessage = refusal });
    }

    private static string? WhyNotShown(SessionTurn turn, HeroCard card, SendHeroCard activity)
    {
        if (!card.Kind.IsFor(turn.Session.Channel))
        {
            return $"Hero card {card.Id} is for {card.Kind}, and the guest is on {turn.Session.Channel}.";
        }

        if (activity.SelectedLanguage is { } language && !card.Languages.Contains(language, StringComparer.OrdinalIgnoreCase))
        {
            return $"Hero card {card.Id} is not written in '{language}' but in {string.Join(", ", card.Languages)}.";
        }

        return FormBuilder.WhyNotInitial(card, activity.InitialParams) ?? FormBuilder.WhyNotAdditional(card, activity.AdditionalParams);
    }
}
