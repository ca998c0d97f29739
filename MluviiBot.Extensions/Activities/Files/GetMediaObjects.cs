namespace MluviiBot.Extensions.Activities;

/// <summary>Asks for the files stored in mluvii that this session may use.</summary>
/// <remarks>
/// To mluvii. On both connections; every channel. Answered by <see cref="GetMediaObjectsResponse"/>.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#getmediaobjects">mluvii's page</see>.
/// </remarks>
public sealed record GetMediaObjects : MluviiActivity, IMluviiRequest<GetMediaObjectsResponse>
{
    /// <inheritdoc/>
    public override string Activity => nameof(GetMediaObjects);
}

/// <summary>The files stored in mluvii.</summary>
/// <remarks>
/// From mluvii. On both connections; every channel.
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#getmediaobjects">mluvii's page</see>.
/// </remarks>
public sealed record GetMediaObjectsResponse : MluviiActivity
{
    /// <inheritdoc/>
    public override string Activity => nameof(GetMediaObjectsResponse);

    /// <summary>The files; may be empty.</summary>
    public MluviiList<MediaObject> FileStoreItems { get; init; }
}

/// <summary>A file stored in mluvii.</summary>
public sealed record MediaObject : MluviiObject
{
    /// <summary>Its number, which <see cref="ShareFile"/> does not take; may be missing.</summary>
    public int? Id { get; init; }

    /// <summary>Its name, for <see cref="ShareFile.Name"/>; missing in a broken answer only.</summary>
    public string? Name { get; init; }
}
