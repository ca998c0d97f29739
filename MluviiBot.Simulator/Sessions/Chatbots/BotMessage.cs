using MluviiBot.Extensions.Activities;

namespace MluviiBot.Simulator.Sessions.Chatbots;

/// <summary>What a bot sent in one request: something to show, a command for mluvii, or both.</summary>
public sealed record BotMessage
{
    /// <summary>The body as it came, for the log.</summary>
    public string Json { get; init; } = "{}";

    /// <summary>Words for the guest; <c>strong</c>, <c>em</c> and <c>a</c> are shown, other tags are stripped.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<BotAttachment> Attachments { get; init; } = [];

    /// <summary>Whether several cards stand side by side.</summary>
    public bool IsCarousel { get; init; }

    /// <summary>Buttons below the message; the guest cannot write while they are shown.</summary>
    public IReadOnlyList<CardButton> SuggestedActions { get; init; } = [];

    /// <summary>Bot Framework's <c>inputHint</c>; <c>ignoringInput</c> on the last activity keeps the guest from writing.</summary>
    public string? InputHint { get; init; }

    /// <summary>Whether it is Bot Framework's activity <c>typing</c>.</summary>
    public bool IsTyping { get; init; }

    /// <summary>mluvii's activity in it; null for none.</summary>
    public MluviiActivity? Command { get; init; }

    /// <summary>Name of mluvii's activity; <c>message</c> or <c>typing</c> for one of Bot Framework without any.</summary>
    public string Name => Command?.Activity ?? (IsTyping ? "typing" : "message");
}
