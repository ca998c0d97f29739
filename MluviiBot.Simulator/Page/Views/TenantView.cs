using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Page.Views;

/// <summary>The tenant as it is now.</summary>
public sealed record TenantView
{
    /// <summary>Number of the last event that is surely in it: of two views the one with the higher number is the later.</summary>
    public required long Sequence { get; init; }

    public required string Name { get; init; }

    /// <summary>Language of guests who say none.</summary>
    public required string Language { get; init; }

    /// <summary>Channels that guests can come by.</summary>
    public required IReadOnlyList<string> Channels { get; init; }

    public required IReadOnlyList<GroupView> Groups { get; init; }

    public required IReadOnlyList<Operator> Operators { get; init; }

    public required IReadOnlyList<ChatbotView> Chatbots { get; init; }

    public required IReadOnlyList<ParameterDefinition> Parameters { get; init; }

    public required IReadOnlyList<Contact> Contacts { get; init; }

    /// <summary>The time by the simulator's clock.</summary>
    public required DateTimeOffset Time { get; init; }

    public required Switches Switches { get; init; }

    public static TenantView Of(Simulation simulation)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        var sequence = simulation.Log.LastSequence;
        var tenant = simulation.Tenant;
        return new TenantView
        {
            Sequence = sequence,
            Name = tenant.Name,
            Language = tenant.Language,
            Channels = [.. GuestChannel.Known.Select(channel => channel.Word)],
            Groups = [.. tenant.Groups.Select(group => Of(simulation, group))],
            Operators = tenant.Operators,
            Chatbots = [.. tenant.Chatbots.Select(chatbot => new ChatbotView(chatbot.Id, chatbot.Name, chatbot.Kind, chatbot.IsEnabled))],
            Parameters = tenant.Parameters,
            Contacts = tenant.Contacts,
            Time = simulation.Clock.GetUtcNow(),
            Switches = simulation.Switches,
        };
    }

    private static GroupView Of(Simulation simulation, Group group)
    {
        var now = simulation.AvailabilityOf(group.Id, GuestChannel.WebChat) ?? GroupAvailability.Deleted;
        return new GroupView(
            group.Id,
            group.Name,
            group.Hours.Text,
            group.Operators,
            now.State.Word,
            [.. now.Reasons.Select(reason => reason.Word)],
            now.MaxSlots,
            now.FreeSlots,
            now.InQueue,
            group.QueueLimit);
    }
}
