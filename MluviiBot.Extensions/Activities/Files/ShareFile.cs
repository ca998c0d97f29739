namespace MluviiBot.Extensions.Activities;

/// <summary>Sends the guest a file, from mluvii's store by name or from elsewhere by URL.</summary>
/// <remarks>
/// To mluvii. On both connections; by name on every channel, by URL on web chat, Apple and VKontakte. The channel and the company's whitelist limit
/// the file types. Answered by <see cref="ShareFileResponse"/>.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#sharefile">mluvii's page</see>.
/// </remarks>
public sealed record ShareFile : MluviiActivity, IMluviiRequest<ShareFileResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(ShareFile);

    /// <summary>Name of a stored file, from <see cref="MediaObject.Name"/>; null when <see cref="Url"/> is set.</summary>
    public string? Name { get; init; }

    /// <summary>Where the file is; null when <see cref="Name"/> is set. A YouTube video goes as text instead.</summary>
    public string? Url { get; init; }
}

/// <summary>Whether the file was sent.</summary>
/// <remarks>
/// From mluvii. On both connections; every channel.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#sharefile">mluvii's page</see>.
/// </remarks>
public sealed record ShareFileResponse : MluviiActivity, IMluviiOutcome
{
    /// <inheritdoc/>
    public override string Activity => nameof(ShareFileResponse);

    /// <summary>Whether it was sent (here it is not called success); null when mluvii does not say.</summary>
    public bool? IsSuccess { get; init; }

    /// <summary>Why not, for developers; missing when it was sent.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>Where the file came from; may be missing.</summary>
    public string? FileSource { get; init; }

    bool? IMluviiOutcome.Success => IsSuccess;
}
