namespace MluviiBot.Storage;

/// <summary>What was deleted of a guest. It holds ids and numbers only.</summary>
/// <param name="Conversations">The guest's conversations, as channel and id.</param>
/// <param name="States">Records of state, among them what was known of the guest across conversations.</param>
/// <param name="Received">Activities that had come in and whose turn had not been run.</param>
/// <param name="Unsent">Activities that waited to be sent, or could not be.</param>
/// <param name="HandledIds">Ids of handled activities.</param>
/// <param name="TimeOuts">Answers of mluvii that a conversation waited for.</param>
public sealed record Forgotten(IReadOnlyCollection<string> Conversations, int States, int Received, int Unsent, int HandledIds, int TimeOuts);
