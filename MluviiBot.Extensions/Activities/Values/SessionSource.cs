using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>Where a conversation came from.</summary>
/// <remarks>
/// Source: mluvii's public API models; its page shows <c>Default</c> and <c>Facebook</c>.
/// Upper and lower case are equal; a word mluvii adds later is kept as sent. A number is read as its word, and kept when it has none.
/// </remarks>
/// <param name="Word">The word as sent.</param>
public readonly record struct SessionSource(string Word) : IWireWord<SessionSource>
{
    /// <summary>Web chat.</summary>
    public static SessionSource Default { get; } = new("Default");

    /// <summary>The guest asked to be called back.</summary>
    public static SessionSource Callback { get; } = new("Callback");

    /// <summary>An operator's invitation.</summary>
    public static SessionSource Invitation { get; } = new("Invitation");

    /// <summary>An invitation to chat.</summary>
    public static SessionSource ChatInvitation { get; } = new("ChatInvitation");

    /// <summary>A call from the guest.</summary>
    public static SessionSource IncomingCall { get; } = new("IncomingCall");

    /// <summary>A call to the guest.</summary>
    public static SessionSource OutgoingCall { get; } = new("OutgoingCall");

    /// <summary>A campaign.</summary>
    public static SessionSource Campaign { get; } = new("Campaign");

    /// <summary>Made through the public API.</summary>
    public static SessionSource Api { get; } = new("API");

    /// <summary>Facebook Messenger.</summary>
    public static SessionSource Facebook { get; } = new("Facebook");

    /// <summary>WhatsApp.</summary>
    public static SessionSource WhatsApp { get; } = new("WhatsApp");

    /// <summary>VKontakte.</summary>
    public static SessionSource VK { get; } = new("VK");

    /// <summary>Apple Messages for Business.</summary>
    public static SessionSource Apple { get; } = new("Apple");

    /// <summary>A channel that the customer connected.</summary>
    public static SessionSource GenericChannel { get; } = new("GenericChannel");

    static bool IWireWord<SessionSource>.IsFlags => false;

    /// <inheritdoc/>
    public bool Equals(SessionSource other) => string.Equals(Word, other.Word, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => Word is null ? 0 : Word.GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>The word as sent.</summary>
    public override string ToString() => Word ?? string.Empty;

    static SessionSource IWireWord<SessionSource>.Create(string word) => new(word);

    static SessionSource? IWireWord<SessionSource>.FromNumber(long number) => null;
}
