using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.OperatorHandOff;
using MluviiBot.Extensions.Requests;
using MluviiBot.Extensions.State;

namespace MluviiBot.Extensions.Handling;

/// <summary>What a <see cref="MluviiActivityHandler"/> works with, registered by <c>services.AddMluvii()</c>. Needs an <see cref="IStorage"/>.</summary>
public sealed class MluviiBotServices
{
    /// <param name="conversation">State of the conversation: its dialogs, and whether the guest was greeted or is with an operator.</param>
    /// <param name="guest">State of the guest.</param>
    /// <param name="requests">What was asked of mluvii, from <c>services.AddMluviiRequests()</c>; without it dialogs cannot ask.</param>
    /// <param name="options">Settings; the defaults when there are none.</param>
    /// <param name="time">The clock; the system's when there is none.</param>
    /// <param name="handOff">Who has the conversation; made from the rest when there is none.</param>
    /// <param name="handlings">Handlers of single activities.</param>
    /// <param name="logs">Where to log; nowhere when there is none.</param>
    public MluviiBotServices(
        ConversationState conversation,
        GuestState guest,
        MluviiRequests? requests = null,
        IOptions<MluviiOptions>? options = null,
        TimeProvider? time = null,
        HandOffState? handOff = null,
        IEnumerable<MluviiHandling>? handlings = null,
        ILoggerFactory? logs = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(guest);
        Conversation = conversation;
        Guest = guest;
        Requests = requests;
        Options = options?.Value ?? new MluviiOptions();
        Log = (logs ?? NullLoggerFactory.Instance).CreateLogger<MluviiActivityHandler>();
        HandOff = handOff ?? new HandOffState(conversation, options, time, logs);
        Handlings = [.. handlings ?? []];
    }

    /// <summary>State of the conversation.</summary>
    public ConversationState Conversation { get; }

    /// <summary>State of the guest: of the conversation until the guest is identified, of the guest afterwards.</summary>
    public GuestState Guest { get; }

    /// <summary>Who has the conversation: the bot or an operator.</summary>
    public HandOffState HandOff { get; }

    /// <summary>What was asked of mluvii; null when dialogs cannot ask.</summary>
    public MluviiRequests? Requests { get; }

    internal MluviiOptions Options { get; }

    internal ILogger Log { get; }

    internal IReadOnlyList<MluviiHandling> Handlings { get; }
}
