namespace MluviiBot.Dialogs.Files;

/// <summary>How a file gets to the guest.</summary>
internal enum FileWay
{
    /// <summary>mluvii sends what it stores.</summary>
    Stored,

    /// <summary>mluvii sends what lies elsewhere.</summary>
    Elsewhere,

    /// <summary>The guest gets the address in words.</summary>
    Link,

    /// <summary>The channel shows no files of this type, and nothing else is known.</summary>
    None,
}
