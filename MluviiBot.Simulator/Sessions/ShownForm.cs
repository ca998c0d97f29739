using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions;

/// <summary>A hero card of mluvii as the guest sees it.</summary>
/// <param name="HeroCardId">The tenant's card.</param>
/// <param name="Language">The language that it is shown in.</param>
/// <param name="Title">Heading.</param>
/// <param name="Fields">What the guest can fill in.</param>
/// <param name="Buttons">Buttons of a WhatsApp template.</param>
/// <param name="BodyValues">Values in the body of a WhatsApp template.</param>
public sealed record ShownForm(
    int HeroCardId,
    string? Language,
    string Title,
    IReadOnlyList<ShownField> Fields,
    IReadOnlyList<string> Buttons,
    IReadOnlyList<string?> BodyValues);

/// <summary>A field of a hero card as the guest sees it.</summary>
/// <param name="Parameter">The session parameter that it fills.</param>
/// <param name="Type">What it takes.</param>
/// <param name="Label">What it asks.</param>
/// <param name="IsRequired">Whether it must be filled in.</param>
/// <param name="Choices">What can be chosen; of a time picker the spans as JSON, <c>{"startTime":…,"endTime":…}</c>.</param>
/// <param name="InitialValue">What stands in it from the start; null for nothing.</param>
public sealed record ShownField(
    string Parameter, HeroCardFieldType Type, string Label, bool IsRequired, IReadOnlyList<string> Choices, string? InitialValue);
