using Microsoft.Extensions.Logging;

namespace MluviiBot.Extensions.Turns;

/// <summary>Logs exceptions without what they say (<see cref="WordlessException"/>), as those of a turn may repeat what a guest wrote.</summary>
internal sealed class WordlessLogger(ILogger logger) : ILogger
{
    public static ILogger Of(ILogger logger, TurnOptions options) => options.LogExceptionTexts ? logger : new WordlessLogger(logger);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => logger.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel) => logger.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        logger.Log(logLevel, eventId, state, exception is null ? null : WordlessException.Of(exception), formatter);
}
