using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.TestClients;

/// <summary>Checks the lists of the section, and names the key of what is wrong.</summary>
internal sealed class StandInWorldValidator : IValidateOptions<StandInOptions>
{
    public ValidateOptionsResult Validate(string? name, StandInOptions options)
    {
        string?[] failures =
        [
            .. options.Unanswered.Select((request, index) =>
                MluviiActivities.TypeOf(request) is null ? $"{KeyOf(nameof(options.Unanswered), index)}: there is no activity {request}." : null),
            .. options.Groups.Select((group, index) => Failure(group, KeyOf(nameof(options.Groups), index))),
            .. options.Contacts.Select((contact, index) =>
                contact.Score is >= 0 and <= 100 ? null : $"{KeyOf(nameof(options.Contacts), index)}:{nameof(contact.Score)} must lie between 0 and 100."),
            .. options.HeroCards.Select((card, index) => MissingName(card.Name, KeyOf(nameof(options.HeroCards), index))),
            Repeated(options.Groups.Select(group => group.Id), nameof(options.Groups)),
            Repeated(options.Contacts.Select(contact => contact.Id), nameof(options.Contacts)),
            Repeated(options.HeroCards.Select(card => card.Id), nameof(options.HeroCards)),
            options.Latitude is null == options.Longitude is null ? null : $"{StandInOptions.Section}:{nameof(options.Latitude)} and {nameof(options.Longitude)} go together: set both or neither.",
        ];
        var found = failures.OfType<string>().ToList();
        return found.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(found);
    }

    private static string? Failure(StandInGroup group, string key) =>
        MissingName(group.Name, key)
        ?? (Math.Min(Math.Min(group.Slots, group.UsedSlots), Math.Min(group.QueueLimit, group.InQueue)) < 0 ? $"{key}: slots and queue cannot be negative." : null)
        ?? group.Operators.Select((colleague, index) => MissingName(colleague.Name, $"{key}:{nameof(group.Operators)}:{index}")).FirstOrDefault(failure => failure is not null);

    private static string? MissingName(string name, string key) => string.IsNullOrWhiteSpace(name) ? $"{key}:Name must not be empty." : null;

    private static string? Repeated<T>(IEnumerable<T> ids, string list) =>
        ids.GroupBy(id => id).FirstOrDefault(same => same.Count() > 1) is { } repeated ? $"{StandInOptions.Section}:{list}: the Id {repeated.Key} is there twice." : null;

    private static string KeyOf(string list, int index) => $"{StandInOptions.Section}:{list}:{index}";
}
