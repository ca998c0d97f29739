namespace MluviiBot.Simulator.World;

/// <summary>How a chatbot is connected.</summary>
public enum ChatbotKind
{
    /// <summary>As a bot of Microsoft Bot Framework, through Direct Line.</summary>
    BotFramework,

    /// <summary>By mluvii's chatbot API: a webhook and REST.</summary>
    Api,
}
