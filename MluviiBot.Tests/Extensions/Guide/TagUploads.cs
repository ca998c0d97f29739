using Microsoft.Bot.Builder;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Handling;

namespace MluviiBot.Tests.Extensions.Guide;

#region handler
internal sealed class TagUploads : IMluviiHandler<GuestFileUpload>
{
    public Task HandleAsync(ITurnContext turnContext, GuestFileUpload activity, CancellationToken cancellationToken) =>
        turnContext.SendMluviiAsync(new SetTag { Name = "has file" }, "Thank you for the file.", cancellationToken);
}
#endregion
