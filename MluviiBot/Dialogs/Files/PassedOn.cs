using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Files;

/// <summary>What the guest sends beside words: thanks for it, and keeps it for operators as call parameters.</summary>
internal sealed class PassedOn(ConversationState conversation, MluviiRequests requests, IOptions<PassOnOptions> options)
{
    private readonly IStatePropertyAccessor<List<string>> _files = conversation.CreateProperty<List<string>>("GuestFiles");

    /// <summary>A file of the guest, however it came.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="address">Where it is; null when it did not come through.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public async Task TakeFileAsync(ITurnContext turnContext, string? address, CancellationToken cancellationToken)
    {
        var files = await _files.GetAsync(turnContext, () => [], cancellationToken);
        var (isNew, thanks) = address switch
        {
            null or "" => (false, FilesTexts.Broken),
            _ when files.Contains(address) => (false, FilesTexts.ReceivedAgain),
            _ when files.Count == 0 => (true, FilesTexts.Received),
            _ => (true, FilesTexts.ReceivedMore.With(files.Count + 1)),
        };
        await turnContext.SendActivityAsync(thanks, cancellationToken: cancellationToken);
        if (isNew)
        {
            files.Add(address!);
            await KeepAsync(turnContext, options.Value.Files, string.Join('\n', files), cancellationToken);
        }
    }

    /// <summary>The guest's position, asked for or not.</summary>
    public async Task TakeLocationAsync(ITurnContext turnContext, GuestLocation location, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync(FilesTexts.LocationReceived, cancellationToken: cancellationToken);
        if (location is { Latitude: { } latitude, Longitude: { } longitude })
        {
            await KeepAsync(turnContext, options.Value.Location, string.Create(CultureInfo.InvariantCulture, $"{latitude},{longitude}"), cancellationToken);
        }
    }

    private Task KeepAsync(ITurnContext turnContext, string parameter, string value, CancellationToken cancellationToken) =>
        parameter.Length == 0
            ? Task.CompletedTask
            : requests.SendAsync(turnContext, new SetCallParams { CallParams = MluviiMap<string?>.Empty.With(parameter, value) }, cancellationToken);
}
