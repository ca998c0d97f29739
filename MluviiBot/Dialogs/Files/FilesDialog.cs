using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;
using MluviiBot.Dialogs.Menu;
using MluviiBot.Dialogs.Prompts;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.Requests;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Files;

/// <summary>Lets the guest choose a file and gets it to him as well as his channel can.</summary>
internal sealed class FilesDialog : ComponentDialog
{
    private const string FilePrompt = "file";

    private readonly ChannelCapabilities _capabilities;
    private readonly FilesOptions _options;

    public FilesDialog(ChannelCapabilities capabilities, IOptions<FilesOptions> options, IOptions<GuestOptions> guest)
        : base(nameof(FilesDialog))
    {
        _capabilities = capabilities;
        _options = options.Value;
        AddDialog(new WaterfallDialog("steps", [AskForFilesAsync, OfferAsync, SendAsync, TellAsync]));
        AddDialog(new ListQuestion(FilePrompt, FilesTexts.ResourceManager, guest.Value.Attempts));
        InitialDialogId = "steps";
    }

    private static Task<DialogTurnResult> AskForFilesAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.GetMediaObjectsAsync(cancellationToken);

    private async Task<DialogTurnResult> OfferAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var answer = step.TakeAnswer<GetMediaObjectsResponse>();
        var stored = (answer as MluviiAnswer<GetMediaObjectsResponse>.Answered)?.Response.FileStoreItems;
        var files = OfferedFile.Of(stored ?? [], _options.Links);
        return files.Count > 0
            ? await step.PromptAsync(FilePrompt, files, file => file.Name, cancellationToken)
            : stored is null
                ? await step.EndTopicAsync(FilesTexts.NoAnswer, step.HumanWanted(), cancellationToken)
                : await step.EndTopicAsync(FilesTexts.NoFiles, step.Served(), cancellationToken);
    }

    private Task<DialogTurnResult> SendAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.TakeChoice<OfferedFile>() is not { } file)
        {
            return step.EndDialogAsync(step.Served(), cancellationToken);
        }

        return file.WayTo(step.Context.GetGuestChannel(), _capabilities) switch
        {
            FileWay.Stored => step.ShareFileAsync(file.Name, cancellationToken),
            FileWay.Elsewhere => step.ShareFileAsync(file.Link!, cancellationToken),
            FileWay.Link => GiveLinkAsync(step, file, cancellationToken),
            _ => step.EndTopicAsync(Say(FilesTexts.CannotShow, file), step.HumanWanted(), cancellationToken),
        };
    }

    private static Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var file = step.Choice<OfferedFile>();
        var answer = step.TakeAnswer<ShareFileResponse>();
        return answer switch
        {
            MluviiAnswer<ShareFileResponse>.Answered => step.EndTopicAsync(Say(FilesTexts.Shared, file), step.Served(), cancellationToken),
            _ when file.Link is not null => GiveLinkAsync(step, file, cancellationToken),
            MluviiAnswer<ShareFileResponse>.TimedOut => step.EndTopicAsync(Say(FilesTexts.Unsure, file), step.HumanWanted(), cancellationToken),
            _ => step.EndTopicAsync(Say(FilesTexts.Refused, file), step.HumanWanted(), cancellationToken),
        };
    }

    private static Task<DialogTurnResult> GiveLinkAsync(WaterfallStepContext step, OfferedFile file, CancellationToken cancellationToken) =>
        step.EndTopicAsync(Say(FilesTexts.AsLink, file), step.Served(), cancellationToken);

    private static string Say(string text, OfferedFile file) => text.With(file.Name, file.Link?.AbsoluteUri);
}
