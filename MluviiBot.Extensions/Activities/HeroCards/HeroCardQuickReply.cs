namespace MluviiBot.Extensions.Activities;

/// <summary>The guest pressed a button of a form that was sent as a template.</summary>
/// <remarks>
/// From mluvii. Probably on both connections; WhatsApp, by the look of it.
/// Source: mluvii's models only.
/// </remarks>
public sealed record HeroCardQuickReply : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(HeroCardQuickReply);

    /// <summary>What the button says; may be missing.</summary>
    public string? Text { get; init; }

    /// <summary>Number of the message that the button was in; may be missing.</summary>
    public long? ReplyToActivityId { get; init; }

    /// <summary>The values that the template was sent with; may be missing.</summary>
    public MluviiMap<MluviiList<string?>> AdditionalParams { get; init; }

    /// <summary>Values by parameter name; obsolete in mluvii's models, may be missing.</summary>
    public MluviiMap<string?> FieldValues { get; init; }
}
