namespace MluviiBot.Simulator.BotService;

/// <summary>Reads what should be a form.</summary>
internal static class FormBody
{
    /// <summary>The form in the body, or null when there is none.</summary>
    public static async Task<IFormCollection?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return null;
        }

        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return null;
        }
    }
}
