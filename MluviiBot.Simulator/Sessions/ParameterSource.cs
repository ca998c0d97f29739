using System.Text.Json.Serialization;

namespace MluviiBot.Simulator.Sessions;

/// <summary>Where the value of a session parameter comes from, as mluvii names it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ParameterSource>))]
public enum ParameterSource
{
    /// <summary>An operator.</summary>
    [JsonStringEnumMemberName("USER")]
    User,

    /// <summary>The web page that the chat is on.</summary>
    [JsonStringEnumMemberName("WIDGET_API")]
    WidgetApi,

    [JsonStringEnumMemberName("CHATBOT")]
    Chatbot,

    [JsonStringEnumMemberName("HERO_CARD")]
    HeroCard,

    [JsonStringEnumMemberName("OFFLINE_FORM")]
    OfflineForm,

    /// <summary>A messenger, as WhatsApp.</summary>
    [JsonStringEnumMemberName("EXTERNAL_MESSAGING")]
    ExternalMessaging,

    [JsonStringEnumMemberName("PHONE")]
    Phone,
}
