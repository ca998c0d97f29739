namespace MluviiBot.Storage.Operations;

/// <summary>Who does something, and when.</summary>
/// <param name="Owner">This process, among those that use the database.</param>
/// <param name="Now">The time.</param>
/// <param name="Silence">After how long without a sign of life a process is dead, in milliseconds.</param>
internal readonly record struct Caller(string Owner, DateTimeOffset Now, long Silence);
