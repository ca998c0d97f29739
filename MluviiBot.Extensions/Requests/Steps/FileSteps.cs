using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>Files to and from the guest.</summary>
public static class FileSteps
{
    /// <summary>Asks for the files stored in mluvii that this session may use; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> GetMediaObjectsAsync(this DialogContext step, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new GetMediaObjects(), cancellationToken);

    /// <summary>Sends the guest a file stored in mluvii; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="name">Its name, from <see cref="GetMediaObjectsAsync"/>.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> ShareFileAsync(this DialogContext step, string name, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new ShareFile { Name = name }, cancellationToken);

    /// <summary>Sends the guest a file from elsewhere, on web chat, Apple and VKontakte; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="url">Where the file is.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> ShareFileAsync(this DialogContext step, Uri url, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        return step.AskMluviiAsync(new ShareFile { Url = url.AbsoluteUri }, cancellationToken);
    }

    /// <summary>
    /// Opens a window in which the guest picks a file, on web chat; the next step's result is the answer, minutes later, with the file's
    /// address or with <see cref="ChatbotOpenFileUploadPromptResponse.CanceledByGuest"/>.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> PromptForFileAsync(this DialogContext step, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new ChatbotOpenFileUploadPrompt(), cancellationToken);

    /// <summary>Opens the window for this long, as far as the bot is concerned; see <see cref="PromptForFileAsync(DialogContext, CancellationToken)"/>.</summary>
    /// <param name="step">The step.</param>
    /// <param name="timeout">How long the guest may take.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> PromptForFileAsync(this DialogContext step, TimeSpan timeout, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new ChatbotOpenFileUploadPrompt(), timeout, cancellationToken);

    /// <summary>Lets the guest attach files, on web chat; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> EnableGuestUploadAsync(this DialogContext step, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new EnableGuestUpload(), cancellationToken);

    /// <summary>Stops the guest from attaching files, on web chat; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> DisableGuestUploadAsync(this DialogContext step, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new DisableGuestUpload(), cancellationToken);
}
