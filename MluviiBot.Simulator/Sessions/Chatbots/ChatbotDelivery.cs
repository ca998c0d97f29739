using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Chatbots;

/// <summary>An activity on its way to a chatbot.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Chatbot">The bot, as it was configured when the activity was made.</param>
/// <param name="Activity">
/// Complete with session, language, source and time. A guest's words and presses are <see cref="Text"/>.
/// </param>
/// <param name="Sequence">Number of its <see cref="Log.ActivityToBot"/> in the log: what is sent again has the same.</param>
public sealed record ChatbotDelivery(long SessionId, Chatbot Chatbot, MluviiActivity Activity, long Sequence);
