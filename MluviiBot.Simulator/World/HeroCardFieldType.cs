namespace MluviiBot.Simulator.World;

/// <summary>What a field of a hero card takes.</summary>
public enum HeroCardFieldType
{
    Text,

    Number,

    /// <summary>One of <see cref="HeroCardField.Choices"/>.</summary>
    Choice,

    /// <summary>A date, <c>2021-12-06</c>.</summary>
    Date,

    /// <summary>One of the spans of time that the bot offers in <c>initialParams</c>.</summary>
    TimeSlots,
}
