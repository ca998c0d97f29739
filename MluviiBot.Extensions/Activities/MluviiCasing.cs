namespace MluviiBot.Extensions.Activities;

/// <summary>How names of members are written. mluvii reads either; keys of maps are never changed.</summary>
public enum MluviiCasing
{
    /// <summary><c>SessionId</c>: mluvii's own Bot Framework samples, hence the default in <c>Activity.ChannelData</c>.</summary>
    PascalCase,

    /// <summary><c>sessionId</c>: the API chatbot and mluvii's page of activities.</summary>
    CamelCase,
}
