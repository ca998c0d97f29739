using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Simulator.Sessions;

/// <summary>One thing that guest and operator see.</summary>
public sealed record TranscriptEntry
{
    /// <summary>Number of it in its session; filled in by the session.</summary>
    public long Id { get; init; }

    /// <summary>Filled in by the session.</summary>
    public DateTimeOffset Time { get; init; }

    public required Author Author { get; init; }

    /// <summary>Name of the operator or the bot.</summary>
    public string? Name { get; init; }

    /// <summary>Plain words.</summary>
    public string? Text { get; init; }

    /// <summary>The same with <c>strong</c>, <c>em</c> and <c>a</c>, all else encoded; null on channels that show no tags.</summary>
    public string? Html { get; init; }

    public IReadOnlyList<ShownCard> Cards { get; init; } = [];

    public bool IsCarousel { get; init; }

    /// <summary>Buttons below the message.</summary>
    public IReadOnlyList<CardButton> Buttons { get; init; } = [];

    public ShownFile? File { get; init; }

    public ShownForm? Form { get; init; }

    public SharedLocation? Location { get; init; }

    /// <summary>How many characters it has, about.</summary>
    internal long Length => (Text?.Length ?? 0) + (Html?.Length ?? 0) + (File?.Url?.Length ?? 0) + Cards.Sum(card => card.Length) + Buttons.Sum(button => button.Length);
}
