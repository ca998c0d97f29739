using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Behaviours;

/// <summary>The tenant's cards of the kind that the guest's channel shows.</summary>
internal sealed class GetHeroCardsBehaviour : ActivityBehaviour<GetHeroCards>
{
    protected override void Handle(SessionTurn turn, GetHeroCards activity)
    {
        var cards = turn.Centre.Tenant.HeroCards.Where(card => card.Kind.IsFor(turn.Session.Channel));
        turn.Send(new GetHeroCardsResponse
        {
            HeroCards =
            [
                .. cards.Select(card => new AvailableHeroCard { DisplayName = card.Name, HeroCardId = card.Id, Languages = [.. card.Languages] }),
            ],
        });
    }
}
