using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Sessions.Behaviours;

internal sealed class GetMediaObjectsBehaviour : ActivityBehaviour<GetMediaObjects>
{
    protected override void Handle(SessionTurn turn, GetMediaObjects activity)
    {
        turn.Send(new GetMediaObjectsResponse
        {
            FileStoreItems = [.. turn.Centre.Tenant.Files.Select(file => new MediaObject { Id = file.Id, Name = file.Name })],
        });
    }
}
