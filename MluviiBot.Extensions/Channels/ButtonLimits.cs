namespace MluviiBot.Extensions.Channels;

/// <summary>How many buttons a channel takes, and how long.</summary>
/// <param name="Count">Buttons on one card; null for no limit.</param>
/// <param name="TitleLength">Characters of a title; null for no limit.</param>
public readonly record struct ButtonLimits(int? Count, int? TitleLength);
