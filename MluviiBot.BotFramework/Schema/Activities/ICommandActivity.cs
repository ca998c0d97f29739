namespace Microsoft.Bot.Schema;

/// <summary>Asks the other side to do <see cref="Name"/>; the value is a <see cref="CommandValue{T}"/>.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
