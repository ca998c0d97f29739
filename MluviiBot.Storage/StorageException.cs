namespace MluviiBot.Storage;

/// <summary>The database could not do what it was asked to. The text says what is wrong and what to do, without secrets and guests' words.</summary>
public sealed class StorageException : Exception
{
    /// <summary>A failure of the database.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">What the database's driver said.</param>
    public StorageException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
