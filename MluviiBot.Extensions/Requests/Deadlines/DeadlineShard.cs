using Microsoft.Bot.Builder;

namespace MluviiBot.Extensions.Requests;

/// <summary>Some of the pending deadlines as one item of the storage, which cannot list what it holds.</summary>
/// <remarks>The deadlines are JSON text: a storage that restricts the types it writes needs to know this one only.</remarks>
internal sealed class DeadlineShard : IStoreItem
{
    public string? ETag { get; set; }

    public string Deadlines { get; set; } = "{}";
}
