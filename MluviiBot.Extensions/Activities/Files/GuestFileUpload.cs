namespace MluviiBot.Extensions.Activities;

/// <summary>The guest attached a file with the paper clip.</summary>
/// <remarks>
/// From mluvii. On both connections; web chat at least. mluvii's sample has no session.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#incoming-file">mluvii's page</see>.
/// </remarks>
public sealed record GuestFileUpload : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(GuestFileUpload);

    /// <summary>Where the file is; missing in a broken message only.</summary>
    public string? FileUrl { get; init; }
}
