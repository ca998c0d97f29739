namespace MluviiBot.Extensions.Activities;

/// <summary>Values for the places of a WhatsApp template, in their order; <see cref="SendHeroCard.AdditionalParams"/>.</summary>
/// <remarks>
/// Source: <see href="https://docs.mluvii.com/en/for-it-specialists/chatbot-connection/supported-activities-and-events#sendherocard">mluvii's page</see>.
/// </remarks>
public sealed record TemplateValues
{
    /// <summary>Of the heading; none by default.</summary>
    public IReadOnlyList<string> Header { get; init; } = [];

    /// <summary>Of the text; none by default.</summary>
    public IReadOnlyList<string> Body { get; init; } = [];

    /// <summary>Of the buttons; none by default.</summary>
    public IReadOnlyList<string> Buttons { get; init; } = [];

    /// <summary>Of the line under the text; none by default.</summary>
    public IReadOnlyList<string> Footer { get; init; } = [];

    /// <summary>The values as mluvii takes them: under all four names, with an empty list where there are none.</summary>
    public MluviiMap<MluviiList<string?>> ToAdditionalParams() =>
        new([new("header", ListOf(Header)), new("buttons", ListOf(Buttons)), new("footer", ListOf(Footer)), new("body", ListOf(Body))]);

    private static MluviiList<string?> ListOf(IReadOnlyList<string> texts) => texts.Count == 0 ? [] : [.. texts];
}
