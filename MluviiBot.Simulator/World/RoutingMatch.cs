namespace MluviiBot.Simulator.World;

/// <summary>Where the routing table sends a guest: groups from the highest row down, and the chatbot that stops the fall.</summary>
internal sealed record RoutingMatch(IReadOnlyList<Group> Groups, Chatbot? Chatbot)
{
    /// <summary>Goes through the table. Rows whose target is not there or switched off are passed over.</summary>
    public static RoutingMatch For(Tenant tenant, IReadOnlyDictionary<string, string?> parameters)
    {
        List<Group> groups = [];
        foreach (var row in tenant.Routing.Where(row => row.When.All(condition => Holds(condition, parameters))))
        {
            if (row.ChatbotId is { } chatbotId && tenant.Chatbot(chatbotId) is { IsEnabled: true } chatbot)
            {
                return new RoutingMatch(groups, chatbot);
            }

            Add(row.GroupId);
        }

        Add(tenant.FallbackGroupId);
        return new RoutingMatch(groups, null);

        void Add(int? groupId)
        {
            if (groupId is { } id && tenant.Group(id) is { } group && !groups.Contains(group))
            {
                groups.Add(group);
            }
        }
    }

    private static bool Holds(KeyValuePair<string, string> condition, IReadOnlyDictionary<string, string?> parameters) =>
        string.Equals(parameters.GetValueOrDefault(condition.Key), condition.Value, StringComparison.OrdinalIgnoreCase);
}
