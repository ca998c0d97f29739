using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.BotService.Attachments;
using MluviiBot.Simulator.Page.Requests;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Page;

/// <summary>What a guest does in the window.</summary>
internal static class GuestEndpoints
{
    public static void MapGuest(this IEndpointRouteBuilder api)
    {
        var guest = api.MapGroup("/sessions/{id:long}/guest");
        guest.MapPost("/say", (long id, Words said, Simulation simulation) => Answer.Done(() => simulation.Guests.Says(id, said.Text)));
        guest.MapPost("/press", (long id, ButtonPress pressed, Simulation simulation) => Answer.Done(() => simulation.Guests.Presses(id, pressed.Button)));
        guest.MapPost("/upload", UploadAsync).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(AttachmentStore.LongestBody));
        guest.MapPost("/cancel-upload", (long id, Simulation simulation) => Answer.Done(() => simulation.Guests.CancelsUpload(id)));
        guest.MapPost("/submit", (long id, FilledForm form, Simulation simulation) => Answer.Done(() => simulation.Guests.Submits(id, form.EntryId, form.Values)));
        guest.MapPost("/cancel-form", (long id, FilledForm form, Simulation simulation) => Answer.Done(() => simulation.Guests.CancelsForm(id, form.EntryId)));
        guest.MapPost("/location", (long id, SharedLocation location, Simulation simulation) => Answer.Done(() => simulation.Guests.SharesLocation(id, location)));
        guest.MapPost("/leave-message", (long id, Words message, Simulation simulation) => Answer.Done(() => simulation.Guests.LeavesMessage(id, message.Text)));
        guest.MapPost("/leave", (long id, Simulation simulation) => Answer.Done(() => simulation.Guests.Leaves(id)));
        api.MapGet("/files/{fileId}/{name}", Download);
    }

    private static async Task<NoContent> UploadAsync(
        long id, IFormFile file, Simulation simulation, AttachmentStore files, ServiceAddress address, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken);
        var name = Path.GetFileName(file.FileName);
        var fileId = files.Add(new UploadedFile(name, file.ContentType, content.ToArray()));
        return Answer.Done(() => simulation.Guests.Uploads(id, name, new Uri($"{address.Url}{PageHosting.ApiPath}/files/{fileId}/{Uri.EscapeDataString(name)}")));
    }

    /// <summary>Gives a file to the bot, or to the page as a picture; a browser that opens its address saves it, whatever the guest put in.</summary>
    private static Results<FileContentHttpResult, NotFound<Views.Problem>> Download(string fileId, string name, HttpContext context, AttachmentStore files)
    {
        if (files.Find(fileId) is not { } file)
        {
            return TypedResults.NotFound(new Views.Problem($"The file '{name}' never was here, or is forgotten."));
        }

        return file.Give(context.Response, isSaved: true);
    }
}
