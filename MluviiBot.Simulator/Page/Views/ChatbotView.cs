using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Page.Views;

/// <summary>A chatbot of the tenant. Its address stays out: it may hold a secret.</summary>
public sealed record ChatbotView(int Id, string Name, ChatbotKind Kind, bool IsEnabled);
