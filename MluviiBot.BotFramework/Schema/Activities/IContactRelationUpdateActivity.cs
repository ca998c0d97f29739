namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to or removed from the user's contacts.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <summary>One of <see cref="ContactRelationUpdateActionTypes"/>.</summary>
    string Action { get; set; }
}
