using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Dialogs.Files;

/// <summary>Whether mluvii's window for a file stands open: it does so until mluvii says what the guest did there, even if the bot has stopped waiting.</summary>
internal sealed class UploadWindow(ConversationState conversation, IOptions<FilesOptions> files, IOptions<MluviiRequestOptions> requests, TimeProvider time)
{
    private readonly IStatePropertyAccessor<DateTimeOffset?> _openUntil = conversation.CreateProperty<DateTimeOffset?>("UploadWindowOpenUntil");

    /// <summary>While it does, another prompt would wait for the answer to the first.</summary>
    public async Task<bool> IsOpenAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await _openUntil.GetAsync(turnContext, () => null, cancellationToken) > time.GetUtcNow();

    public Task NoteOpenedAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _openUntil.SetAsync(turnContext, time.GetUtcNow() + files.Value.UploadTimeout + requests.Value.LateAnswers, cancellationToken);

    /// <summary>mluvii answered.</summary>
    public Task NoteClosedAsync(ITurnContext turnContext, CancellationToken cancellationToken) => _openUntil.DeleteAsync(turnContext, cancellationToken);
}
