namespace MluviiBot.Extensions.Activities;

/// <summary>Shows the guest the field to write in.</summary>
/// <remarks>
/// To mluvii. On both connections; web chat only. Answered by <see cref="GuestInputChangeResponse"/>. <see cref="DisableGuestInput"/> has the same
/// answer: have one of the two outstanding at a time.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#enableguestinput">mluvii's page</see>.
/// </remarks>
public sealed record EnableGuestInput : MluviiActivity, IMluviiRequest<GuestInputChangeResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(EnableGuestInput);
}
