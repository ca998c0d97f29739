using MluviiBot.Extensions.Activities;

namespace MluviiBot.TestClients;

/// <summary>What the stand-in remembers of one conversation.</summary>
internal sealed class StandInSession(StandInOptions options)
{
    private readonly Dictionary<string, string?> _callParams = options.CallParams.ToDictionary(pair => pair.Key, string? (pair) => pair.Value);
    private readonly List<long> _newContacts = [];

    public MluviiMap<string?> CallParams => new(_callParams);

    public string? HandoffReason => _callParams.GetValueOrDefault("HandoffReason");

    public long? AssignedContact { get; private set; }

    public void Merge(IEnumerable<KeyValuePair<string, string?>> callParams)
    {
        foreach (var (name, value) in callParams)
        {
            _callParams[name] = value;
        }
    }

    /// <summary>Binds the guest to a contact, to a new one without an id.</summary>
    public AssignCrmIdentityResponse Assign(long? id)
    {
        var known = options.Contacts.Select(contact => contact.Id).Concat(_newContacts).ToList();
        if (id is { } existing && !known.Contains(existing))
        {
            return new AssignCrmIdentityResponse { Created = false, Reason = $"There is no contact {existing}." };
        }

        AssignedContact = id ?? (known.Count == 0 ? 1 : known.Max() + 1);
        if (id is null)
        {
            _newContacts.Add(AssignedContact.Value);
        }

        return new AssignCrmIdentityResponse { Created = id is null, CrmIdentityId = AssignedContact };
    }
}
