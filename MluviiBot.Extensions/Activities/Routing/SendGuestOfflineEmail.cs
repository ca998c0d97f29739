namespace MluviiBot.Extensions.Activities;

/// <summary>Sends an e-mail to the address that the widget's offline form goes to.</summary>
/// <remarks>
/// To mluvii. On both connections; every channel. There is no answer. Without an offline form on the widget nothing is sent, and nothing says so.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#sendguestofflineemail">mluvii's page</see>.
/// </remarks>
public sealed record SendGuestOfflineEmail : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(SendGuestOfflineEmail);

    /// <summary>Subject of the e-mail; needed.</summary>
    public string? Subject { get; init; }

    /// <summary>Text of the e-mail; needed.</summary>
    public string? Message { get; init; }

    /// <summary>Free text that tells where the message came from, such as the bot's name; needed.</summary>
    public string? Location { get; init; }
}
