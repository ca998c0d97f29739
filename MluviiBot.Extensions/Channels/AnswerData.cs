using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Channels;

/// <summary>What the bot finds in <c>Activity.Value</c> when the guest presses a button. It stays with the bot and is never sent.</summary>
internal sealed record AnswerData(JToken Json);
