namespace MluviiBot.Extensions.Activities;

/// <summary>Hides the field the guest writes in.</summary>
/// <remarks>
/// To mluvii. On both connections; web chat only. Answered by <see cref="GuestInputChangeResponse"/>. <see cref="EnableGuestInput"/> has the same
/// answer: have one of the two outstanding at a time.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#disableguestinput">mluvii's page</see>.
/// </remarks>
public sealed record DisableGuestInput : MluviiActivity, IMluviiRequest<GuestInputChangeResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(DisableGuestInput);
}
